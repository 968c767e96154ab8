import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { evaluateCase } from '../../src/evaluation/evaluate.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { type Oracle, substitutesFrom } from '../../src/evaluation/oracle.ts';
import { understand } from '../../src/understanding/understand.ts';
import { sourceOf } from '../support/source-of.ts';
import { goldFrom } from './invented.ts';

// The second label is a wrong one, and in the third turn somebody goes on whom nothing announces.
const TEXT = `IGF 2030 - Day 1 - Room 4 - Workshop

>> ANA PEREIRA: Good morning. I work for the Council of Europe. Omar will tell us of the harbour.

>> ANA PEREIRA: I am a fisherman and I speak for the boats. The harbour has no mast.

>> OMAR SALIM: The mast is on the hill. That hill is mine, and I gave it to nobody. I am from the ministry of fish.
`;

const GOLD = `
transcript: invented.txt
set: development
annotation: by hand
people:
  - { key: pereira, names: [Ana Pereira, Ana], groups: [intergovernmental-organisation] }
  - { key: salim, names: [Omar Salim, Omar], groups: [civil-society] }
  - { key: stranger, names: [], groups: [government] }
turns:
  - { begins: Good morning., speaker: pereira }
  - { begins: I am a fisherman, speaker: salim }
  - { begins: The mast is, speaker: salim }
  - { begins: That hill, speaker: stranger }
`;

const reader = loadReader({ curated: false });

function figuresWith(oracles: readonly Oracle[]) {
  const { gold } = goldFrom(GOLD, TEXT);
  if (gold === null) throw new Error('the gold is at fault');
  const source = sourceOf('invented.txt', TEXT);
  const understanding = understand(source, reader, [], undefined, substitutesFrom(gold, oracles));
  const { wordsRight, groupsRight } = figuresOf(evaluateCase(gold, understanding, reader.knowledge).score);
  return { wordsRight, groupsRight };
}

test('without an oracle the wrong label and the unannounced speaker are errors', () => {
  const { wordsRight, groupsRight } = figuresWith([]);
  expect(wordsRight).toBeLessThan(0.7);
  expect(groupsRight).toBeLessThan(1);
});

test('with the speakers of the gold all words are right, and what people say of themselves is theirs', () => {
  expect(figuresWith(['speakers'])).toEqual({ wordsRight: 1, groupsRight: 2 / 3 });
});

test('with the groups of the gold too everything is right', () => {
  expect(figuresWith(['speakers', 'groups'])).toEqual({ wordsRight: 1, groupsRight: 1 });
});

test('the groups of the gold do not make up for people who were not found', () => {
  expect(figuresWith(['groups']).groupsRight).toBeLessThan(1);
});
