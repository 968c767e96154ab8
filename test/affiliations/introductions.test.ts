import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });
const introductions: Record<string, { own: string[]; said: string[] }> = parse(
  readFileSync(new URL('fixtures/introductions.yaml', import.meta.url), 'utf8'),
);

/** The strongest group of Ana Pereira; `none` where nothing is told. */
function groupIn(text: string): string {
  const { attribution, standings } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  const ana = attribution.people.find(({ name }) => name === 'Ana Pereira')?.id;
  return standings.find(({ person }) => person === ana)?.represents[0]?.group ?? 'none';
}

// One test a group: what fails is listed whole.
test.each(Object.entries(introductions))('the ways in which people say that they are of %s', (group, { own, said }) => {
  const ownText = (words: string) =>
    `>> CHAIR: Good morning. Ana Pereira, please.\n>> ANA PEREIRA: Good morning. My name is Ana Pereira.  ${words}  We have three points.\n>> CHAIR: Thank you, Ana.`;
  const saidText = (words: string) =>
    `>> MODERATOR: Welcome. On my right is Ana Pereira, ${words}.  Then we have Omar Diallo.  Ana, please.\n>> ANA PEREIRA: Thank you. It was in March.\n>> MODERATOR: Thank you, Ana.`;
  const found = [
    ...own.map((words) => ({ words, group: groupIn(ownText(words)) })),
    ...said.map((words) => ({ words, group: groupIn(saidText(words)) })),
  ];
  expect(found).toEqual(found.map(({ words }) => ({ words, group })));
});
