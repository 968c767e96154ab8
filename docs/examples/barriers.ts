// What stood in the way, by stakeholder group: a client whose answers are typed. `node docs/examples/barriers.ts`
import { readFileSync } from 'node:fs';
import type { BarriersQuery, BarriersQueryVariables } from './barriers-types.ts';

const URL_OF_API = process.env.BPF_GRAPH_URL ?? 'http://127.0.0.1:4000/graphql';

/** A question, with the types of what it takes and gives. */
interface Question<Answer, Variables> {
  readonly text: string;
  /** Types only: never there. */
  readonly types?: (variables: Variables) => Answer;
}

const barriers: Question<BarriersQuery, BarriersQueryVariables> = {
  text: readFileSync(new URL('barriers.graphql', import.meta.url), 'utf8'),
};

async function ask<Answer, Variables>(question: Question<Answer, Variables>, variables: Variables): Promise<Answer> {
  const response = await fetch(URL_OF_API, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.text, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (errors !== undefined || data === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data;
}

const byGroup = new Map<string, string[]>();
let after: string | null = null;
do {
  // TypeScript would go in circles: `after` comes from `page`, and `page` from `after`.
  const { lessons: page }: BarriersQuery = await ask(barriers, { after });
  for (const { quote, speaker, stakeholderGroups } of page.nodes) {
    const groups = stakeholderGroups.length > 0 ? stakeholderGroups.map(({ name }) => name) : ['nobody knows for whom'];
    for (const group of groups)
      byGroup.set(group, [
        ...(byGroup.get(group) ?? []),
        `${speaker?.name ?? 'unknown'}: ${quote.replace(/\s+/g, ' ')}`,
      ]);
  }
  after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
} while (after !== null);

for (const [group, words] of [...byGroup].sort()) process.stdout.write(`${group}\n  ${words.join('\n  ')}\n`);
