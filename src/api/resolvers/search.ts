import { firstArgument } from '../arguments/first-argument.ts';
import { typeOf } from '../entity-kinds.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, type PageRows, pageWish } from '../paging.ts';
import type { EntityRow, FoundRow, LessonRow, SearchRow, TurnRow } from '../rows.ts';
import { type FoundWords, highlightNames, highlightSentences } from '../search/highlights.ts';
import { asMisspelt, asTyped, searchWords } from '../search/search-words.ts';

const SEARCHED = { TURN: 'Turn', LESSON: 'Lesson', ENTITY: 'Entity' } as const;

/** As many sentences or names as may be shown of one thing found. */
const HIGHLIGHTS_CAP = 20;

type FoundNode = (TurnRow | LessonRow | EntityRow) & Pick<EntityRow, 'labels'>;
type FoundRows = PageRows<FoundNode, { readonly score: number }> & { readonly misspelt: boolean };

export const search: Resolvers = {
  Query: {
    search: async (_, { text, scopes, ...page }, { reads }) => {
      const wish = pageWish(page);
      const words = searchWords(text);
      const queries = { query: asTyped(words), misspelt: asMisspelt(words) };
      const labels = scopes ? scopes.map((scope) => SEARCHED[scope]) : Object.values(SEARCHED);
      const found = (await reads.list<FoundNode>('read/search', wish, { ...queries, scopes: labels })) as FoundRows;
      const sought = { words, misspelt: found.misspelt };
      const items = found.page.map((row) => ({ ...row, sought, node: typed(row.node) }));
      const misspelt = found.misspelt && found.total > 0;
      return { ...connectionOf<SearchRow, FoundRow>({ ...found, page: items }, wish), misspelt };
    },
  },

  SearchEdge: {
    highlights: ({ node, sought }, { first }): FoundWords[] => {
      const most = firstArgument(first, HIGHLIGHTS_CAP);
      if ('text' in node) return highlightSentences(sought, node.text, node.textStart, most);
      if ('quote' in node) return highlightSentences(sought, node.quote, node.start, most);
      return highlightNames(sought, [node.name, ...(node.aliases ?? [])], most);
    },
  },

  Highlight: {
    quote: ({ parts }) => parts.map(({ text }) => text).join(''),
    parts: ({ parts }) => [...parts],
  },
};

/** Name the GraphQL type of something found. */
function typed(row: FoundNode): SearchRow {
  const own = row.labels.find((label) => label === 'Turn' || label === 'Lesson');
  return { ...row, __typename: own ?? typeOf(row) };
}
