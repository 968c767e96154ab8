import { expect, test } from 'vitest';
import type { MentionMethod } from '../../src/entities/mention.ts';
import type { GoldCase } from '../../src/evaluation/gold.ts';
import { goldLinks } from '../../src/evaluation/gold-links.ts';
import { FIELD, known, link, place } from '../entities/support/link.ts';

const BANK = known('ruralia-bank', ['Central Bank of Ruralia'], { group: 'government', country: 'ru' });
const RURALIA = {
  ...FIELD,
  entities: [...FIELD.entities, BANK],
  places: [...FIELD.places, place('ru', ['Ruralia'])],
};

/** Whether the one mention that the text has is the gold's thing of that name, where the gold has it. */
function isThing(text: string, name: string, surface: string, method?: MentionMethod): boolean {
  const index = link([text], RURALIA);
  const mention = index.mentions.find((one) => one.entity === 'ruralia-bank');
  if (mention === undefined) throw new Error('the bank was not found');
  const mentions = method === undefined ? index.mentions : [{ ...mention, method }];
  const at = { start: mention.start, end: mention.start + surface.length, surface, links: ['a-bank'], optional: false };
  const turn = { start: 0, end: mention.end, speaker: null, mentions: [at], lessons: [] };
  const gold: GoldCase = {
    path: 'test.yaml',
    set: 'development',
    people: [],
    things: [{ key: 'a-bank', names: [name] }],
    turns: [turn],
    exchanges: null,
  };
  return goldLinks(gold, { ...index, mentions }, new Map()).isOneOf(['a-bank'], 'ruralia-bank');
}

test('what the knowledge lists since is the thing that the gold calls in short', () => {
  const text = 'In Ruralia the Central Bank asked us, Ana';
  expect(isThing(text, 'Central Bank', 'Central Bank')).toBe(true);
  expect(isThing(text, 'Savings Bank', 'Central Bank')).toBe(false);
  expect(isThing('the Central Bank of Ruralia, Ana', 'Central Bank', 'Central Bank')).toBe(true);
});

test('a noun alone or a misheard name tells of no thing', () => {
  expect(isThing('In Ruralia the Central Bank asked us, Ana', 'Central Bank', 'Central Bank', 'reference')).toBe(false);
});
