import type { ProcessKind } from '../../knowledge/knowledge.ts';
import { badUserInput } from '../bad-user-input.ts';
import { PROCESS_KIND } from '../enum-values.ts';
import type { DecisionsInput } from '../generated/schema.ts';

/** Decisions about one session have less; more is no curation. */
const DECISIONS_BYTES = 200 * 1024;
/** What may be null and says something by it: nobody can tell who speaks, a name means nothing. Elsewhere null is left out. */
const TELLING_NULLS = new Set(['speaker', 'is']);

/** Check decisions that are handed in, field by field or as a text, and give them in the form of a curation file. */
export function decisionsArgument(input: DecisionsInput | null, text: string | null): string | object {
  if ((input === null) === (text === null)) {
    throw badUserInput(
      'input',
      'given where "decisions" is not, and left out where it is',
      input === null ? null : '…',
    );
  }
  const decisions = text ?? listsOf(input as DecisionsInput);
  const bytes = Buffer.byteLength(text ?? JSON.stringify(decisions));
  if (bytes <= DECISIONS_BYTES) return decisions;
  throw badUserInput(text === null ? 'input' : 'decisions', `at most ${DECISIONS_BYTES / 1024} KB`, `${bytes} bytes`);
}

/** The schema's values in the words of a curation file. */
function listsOf({ things, lessons, exchanges, ...others }: DecisionsInput): object {
  return withoutNulls({
    ...others,
    things: things?.map(({ processKind, ...thing }) => ({ ...thing, processKind: processKindOf(processKind ?? null) })),
    lessons: lessons?.map(({ verdict, ...lesson }) => ({ ...lesson, verdict: verdict?.toLowerCase() })),
    exchanges: exchanges?.map(({ verdict, ...exchange }) => ({ ...exchange, verdict: verdict?.toLowerCase() })),
  }) as object;
}

function processKindOf(shown: string | null): ProcessKind | null {
  const kinds = Object.keys(PROCESS_KIND) as ProcessKind[];
  return kinds.find((kind) => PROCESS_KIND[kind] === shown) ?? null;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined || (inner === null && !TELLING_NULLS.has(key)) ? [] : [[key, withoutNulls(inner)]],
    ),
  );
}
