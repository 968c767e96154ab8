import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { WORDS_CAP } from './first-argument.ts';

/** The fields of a citation's words that tell of the sentence around them. */
export const QUOTED: readonly string[] = ['quote', 'quoteStart', 'quoteEnd'];

interface WordsAsked {
  /** In how many words each cell is to be shown at the most; 0 where no field asks for words. */
  readonly first: number;
  /** Whether any field asks for the sentences around them. */
  readonly quotes: boolean;
}

/** What is asked about the words of each cell of a citation matrix, by all fields that ask for some. */
export function wordsAsked(info: GraphQLResolveInfo): WordsAsked {
  const cells = info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info));
  const asked = cells.filter(({ name }) => name.value === 'evidence');
  const firsts = asked
    .map((field) => firstOf(field, info))
    // What may not be asked for is told where it is asked.
    .map((first) => Math.min(Math.max(first ?? WORDS_CAP, 0), WORDS_CAP));
  const words = asked.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info));
  return { first: Math.max(0, ...firsts), quotes: words.some(({ name }) => QUOTED.includes(name.value)) };
}

/** Also those in fragments. */
function fieldsOf(selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selections?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    return fieldsOf((one.kind === Kind.INLINE_FRAGMENT ? one : info.fragments[one.name.value])?.selectionSet, info);
  });
}

function firstOf(evidence: FieldNode, { schema, variableValues }: GraphQLResolveInfo): number | null {
  const given = evidence.arguments?.find(({ name }) => name.value === 'first');
  const value = given === undefined ? undefined : valueFromASTUntyped(given.value, variableValues);
  if (value !== undefined) return value as number | null;
  const { args } = (schema.getType('CitationCell') as GraphQLObjectType).getFields().evidence ?? { args: [] };
  return (args.find(({ name }) => name === 'first')?.defaultValue ?? null) as number | null;
}
