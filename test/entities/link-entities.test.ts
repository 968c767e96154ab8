import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEntityLinker } from '../../src/entities/entity-linker.ts';
import { linkEntities } from '../../src/entities/link-entities.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { attributionOf, FIELD, link, person, transcriptOf } from './support/link.ts';

const linker = createEntityLinker(FIELD);
const people = attributionOf([person('ana-pereira', 'Ana Pereira', ['Ana', ''])]);

// Pieces of names and of what stands around them, put together at random, and any text at all.
const pieces = fc.constantFrom(
  ...[
    'GFCE',
    'GSCE',
    'the',
    'Council',
    'of',
    'Europe',
    'Forum',
    'Incident',
    'Response',
    'Security',
    'Teams',
    'cyber',
    'expertise',
  ],
  ...[
    'global',
    '(',
    ')',
    ', ',
    '. ',
    '\u2011',
    '\u00a0',
    '\u2019s',
    'Canada',
    'government',
    'ministry of',
    'justice',
    'U.S.',
    'us',
  ],
  ...[
    'Working Group',
    '1',
    'called',
    'Ana',
    'Pereira',
    'IGF',
    'Germany',
    'convention',
    'on',
    '\ud83d',
    '\u0000',
    '(Laughter)',
  ],
);
const sentence = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((all) => all.join(' '));

test('any text: mentions are verbatim, in order, apart, inside a turn and outside notes, and their entities are there', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (turns) => {
      const transcript = transcriptOf(turns);
      const { mentions, entities } = linkEntities(transcript, people, linker);
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      expect(byId.size).toBe(entities.length);
      let end = 0;
      for (const mention of mentions) {
        expect(mention.surface).toBe(transcript.source.text.slice(mention.start, mention.end));
        expect(mention.surface).not.toBe('');
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        const turn = transcript.turns[mention.turn - 1];
        expect(mention.start).toBeGreaterThanOrEqual(turn?.textStart ?? Number.NaN);
        expect(mention.end).toBeLessThanOrEqual(turn?.textEnd ?? Number.NaN);
        for (const note of turn?.notes ?? []) expect(mention.end <= note.start || mention.start >= note.end).toBe(true);
        expect(mention.confidence).toBeGreaterThan(0);
        expect(mention.confidence).toBeLessThanOrEqual(1);
        expect(byId.has(mention.entity)).toBe(true);
      }
      for (const entity of entities)
        for (const id of [...entity.leads, entity.partOf, entity.country])
          if (id !== null) expect(byId.has(id)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('names only what is said: no label, no front matter, no note', () => {
  const { mentions } = link(['Good morning (Canada speaking) all of you']);
  expect(mentions).toEqual([]);
});

test('entities come with what they lead to', () => {
  const { entities } = link(['the Freedom Online Coalition and the Center for Democracy and Technology']);
  expect(entities.map((entity) => entity.id)).toEqual(['150', 'cdt', 'coe', 'foc', 'us']);
});

test('the same text gives the same links', () => {
  const turns = ['the GFCE and the GSCE, in Spain and Columbia, the Kenya Routing Network', 'our network, GFCE'];
  expect(link(turns)).toEqual(link(turns));
});

test('the time grows with the text, not with its square', () => {
  const words =
    'the global forum on cyber expertise, the GSET, and Semantech with Microsoft in the Kenya Routing Network. ';
  const time = (times: number): number => {
    const transcript = transcriptOf([words.repeat(times)]);
    return Math.min(...[1, 2, 3].map(() => cpuTime(() => linkEntities(transcript, people, linker))));
  };
  time(400);
  // Eight times the text: linear is 8, a square would be 64.
  expect(time(3200)).toBeLessThan(time(400) * 24);
});
