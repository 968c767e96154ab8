import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '../../src/affiliations/standing.ts';
import type { EntityIndex, Mention } from '../../src/entities/mention.ts';
import type { Exchange } from '../../src/lessons/exchange.ts';
import { findExchanges } from '../../src/lessons/find-exchanges.ts';
import type { Lesson, LessonKind } from '../../src/lessons/lesson.ts';
import type { Attribution } from '../../src/speakers/attribution.ts';
import { transcriptOf } from './transcript-of.ts';

interface Said {
  readonly speaker: string | null;
  readonly text: string;
  /** The part of it that is a lesson; none where it is left out. */
  readonly lesson?: string;
  readonly kind?: LessonKind;
}

const NAMES: Readonly<Record<string, string>> = { ana: 'Ana', bo: 'Bo', cy: 'Cy' };

/** What is found in turns of which somebody has told who speaks, what was learned and where people are named. */
function exchangesIn(turns: readonly Said[], standings: readonly Standing[] = [], more: EntityIndex | null = null) {
  const text = turns.map(({ text }) => `>> ${text}\n\n`).join('');
  const transcript = transcriptOf(text);
  const attribution: Attribution = {
    people: Object.entries(NAMES).map(([id, name]) => ({ id, name, aliases: [], role: null })),
    turns: turns.map(({ speaker }, at) => ({
      ...{ turn: at + 1, speaker, basis: null, confidence: 1, evidence: null, candidates: [] },
    })),
    relations: [],
    claims: [],
  };
  const lessons = turns.flatMap(({ text, lesson, speaker, kind = 'LESSON' }, at): Lesson[] => {
    if (lesson === undefined) return [];
    const start = (transcript.turns[at]?.textStart ?? 0) + text.indexOf(lesson);
    const id = `s/l${String(at + 1).padStart(3, '0')}`;
    const quote = { quote: lesson, start, end: start + lesson.length };
    return [{ id, ...quote, kind, summary: lesson, turn: at + 1, speaker, about: [], confidence: 0.9, method: 'x' }];
  });
  const named = transcript.turns.flatMap((turn): Mention[] =>
    Object.entries(NAMES).flatMap(([entity, name]): Mention[] => {
      const start = turn.text.search(new RegExp(`\\b${name}\\b`));
      if (start < 0) return [];
      const place = { start: turn.textStart + start, end: turn.textStart + start + name.length };
      return [{ ...place, turn: turn.number, entity, surface: name, confidence: 1, method: 'person' }];
    }),
  );
  const entities = { entities: more?.entities ?? [], mentions: [...named, ...(more?.mentions ?? [])] };
  const found = findExchanges(transcript, attribution, entities, standings, lessons);
  for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
  return found;
}

function shown({ kind, from, to, quote }: Exchange) {
  return `${from} ${kind} ${to}: ${quote}`;
}

const SWITCH: Said = {
  speaker: 'ana',
  text: 'Good morning. A donated switch without local traffic gathers dust. Thank you.',
  lesson: 'A donated switch without local traffic gathers dust.',
};
const TRAINING: Said = {
  speaker: 'cy',
  text: 'Courts need training on digital evidence before any treaty helps.',
  lesson: 'Courts need training on digital evidence before any treaty helps.',
};

// What makes the words of the lessons rare.
const TALK: Said = {
  speaker: 'cy',
  text: 'Buses leave early. Lunch was late. Nobody saw rain. Rooms were full. Doors open at nine.',
};

test('agreement with somebody named leads to what that person said of the same', () => {
  const later = 'A switch that no traffic crosses is furniture.';
  const found = exchangesIn([SWITCH, TRAINING, { speaker: 'bo', text: `I agree with Ana. ${later}`, lesson: later }]);
  expect(found.map(shown)).toEqual(['s/l003 ECHOES s/l001: I agree with Ana.']);
  expect(found[0]?.confidence).toBeGreaterThan(0.6);
  expect(found[0]?.confidence).toBeLessThanOrEqual(0.9);
});

test.each([
  ["I don't agree with Ana.", 'CHALLENGES'],
  ['With all due respect to Ana, I do not agree.', 'CHALLENGES'],
  ['I would push back on what Ana said.', 'CHALLENGES'],
  ['That has not been our experience, Ana.', 'CHALLENGES'],
  ['On the contrary, Ana.', 'CHALLENGES'],
  ['To echo what Ana has said.', 'ECHOES'],
  ['Building on Ana, we have the same experience.', 'ECHOES'],
  ['Ana is absolutely right.', 'ECHOES'],
  ['As Ana mentioned.', 'ECHOES'],
  ["I'm with Ana.", 'ECHOES'],
])('%s', (words, kind) => {
  const later = 'In our town the donated switch carried local traffic within a year.';
  const found = exchangesIn([SWITCH, TRAINING, { speaker: 'bo', text: `${words} ${later}`, lesson: later }]);
  expect(found.map(({ kind, from, to }) => [kind, from, to])).toEqual([[kind, 's/l003', 's/l001']]);
});

test('agreement that is taken back by "but" challenges', () => {
  const later = 'But a switch with little local traffic saved us when the cable broke.';
  const found = exchangesIn([
    SWITCH,
    TALK,
    TALK,
    { speaker: 'bo', text: `I agree with Ana about donors. ${later}`, lesson: later },
  ]);
  expect(found.map(({ kind }) => kind)).toEqual(['CHALLENGES']);
});

test.each([
  'Ana, these are things I disagree with in my ministry.',
  'I work with respect to switches, like Ana.',
  'The ministers could not agree on it.',
  'There will be moments when we disagree.',
  'Thank you, Ana.',
  'This road is right.',
])('nobody takes anything up: %s', (words) => {
  const later = 'The exchange grew because providers met for lunch.';
  expect(exchangesIn([SWITCH, { speaker: 'bo', text: `${words} ${later}`, lesson: later }])).toEqual([]);
});

test('who disagrees without a name answers the one who has just spoken, if both are about the same', () => {
  const later = 'Training in courts changes nothing while evidence rots for months.';
  const turns = [SWITCH, TRAINING, { speaker: 'bo', text: `I disagree. ${later}`, lesson: later }];
  expect(exchangesIn(turns).map(({ kind, to }) => [kind, to])).toEqual([['CHALLENGES', 's/l002']]);
  const other = 'Nurses read no newsletters.';
  expect(exchangesIn([...turns.slice(0, 2), { speaker: 'bo', text: `I disagree. ${other}`, lesson: other }])).toEqual(
    [],
  );
});

test('somebody can be meant by the body for which only they speak', () => {
  const nothing = { aliases: [], group: null, processKind: null, status: null, country: null, website: null };
  const netnord = { ...nothing, id: 'netnord', name: 'Netnord', kinds: ['ORGANISATION' as const] };
  const entity = { ...netnord, leads: [], partOf: null, region: null, definition: null, source: 'x' };
  const quote = { quote: 'x', start: 0, end: 1 };
  const affiliation = {
    organisation: 'netnord',
    role: null,
    turn: 1,
    method: 'self-introduction' as const,
    confidence: 1,
  };
  const standings = [{ person: 'ana', affiliations: [{ ...affiliation, ...quote }], represents: [] }];
  const later = 'Once a local page opened quickly, traffic came to the switch.';
  const words = "I don't agree with my friend from the Netnord.";
  const turns = [SWITCH, TRAINING, { speaker: 'bo', text: `${words} ${later}`, lesson: later }];
  const start = turns.slice(0, 2).reduce((sum, { text }) => sum + text.length + 5, 3) + words.indexOf('Netnord');
  const place = { start, end: start + 'Netnord'.length };
  const mention: Mention = { ...place, turn: 3, entity: 'netnord', surface: 'Netnord', confidence: 1, method: 'name' };
  const found = exchangesIn(turns, standings, { entities: [entity], mentions: [mention] });
  expect(found.map(shown)).toEqual([`s/l003 CHALLENGES s/l001: ${words}`]);
});

test('the same said again by somebody else is an echo, and its denial a challenge', () => {
  const after = (text: string, speaker: string | null = 'bo', before: Said = SWITCH) =>
    exchangesIn([before, TALK, TRAINING, TALK, { speaker, text, lesson: text }]).map(shown);
  const again = 'A donated switch without any local traffic only gathers dust.';
  expect(after(again)).toEqual([`s/l005 ECHOES s/l001: ${again}`]);
  const denial = 'A donated switch without much local traffic does not gather dust.';
  expect(after(denial)).toEqual([`s/l005 CHALLENGES s/l001: ${denial}`]);
  expect(after(again, 'ana')).toEqual([]);
  expect(after(again, null)).toEqual([]);
  expect(after(again, 'bo', { ...SWITCH, speaker: null })).toEqual([]);
  expect(after(again, 'bo', { ...SWITCH, kind: 'REQUEST' })).toEqual([]);
});

test('any talk: known speakers, the later one first, each two lessons once', () => {
  const sentence = fc.constantFrom(
    ...['I agree with Ana. ', 'I disagree. ', 'As Bo said. ', 'But the switch gathers dust. ', 'Cy is right. '],
    ...['Courts need training. ', 'A donated switch gathers dust without traffic. ', 'You are right. ', '‑‑ ', '😀 '],
  );
  const turn = fc.record({
    speaker: fc.constantFrom('ana', 'bo', 'cy', null),
    before: fc.array(sentence, { maxLength: 4 }),
    lesson: sentence,
    behind: fc.array(sentence, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), (turns) => {
      const said = turns.map(({ speaker, before, lesson, behind }) => ({
        speaker,
        text: [...before, lesson, ...behind].join('').trim(),
        lesson: lesson.trim(),
      }));
      const found = exchangesIn(said);
      const speakerOf = (id: string): string | null => said[Number(id.slice(-3)) - 1]?.speaker ?? null;
      for (const { from, to, confidence } of found) {
        expect(from > to).toBe(true);
        expect(speakerOf(from)).not.toBeNull();
        expect(speakerOf(to)).not.toBeNull();
        expect(speakerOf(from)).not.toBe(speakerOf(to));
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
      const pairs = found.map(({ from, to }) => `${from} ${to}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
    { numRuns: 200 },
  );
});
