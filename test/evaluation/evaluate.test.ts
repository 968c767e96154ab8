import { expect, test } from 'vitest';
import type { Standing } from '../../src/affiliations/standing.ts';
import { calibrationOf } from '../../src/evaluation/calibration.ts';
import { evaluateCase, poolCases } from '../../src/evaluation/evaluate.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import type { GoldCase } from '../../src/evaluation/gold.ts';
import { listErrors } from '../../src/evaluation/list-errors.ts';
import { isBodyOf } from '../../src/evaluation/score-mentions.ts';
import { acceptanceTable } from '../../src/evaluation/tables.ts';
import type { StakeholderGroupId } from '../../src/knowledge/knowledge.ts';
import type { Lesson, LessonKind } from '../../src/lessons/lesson.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { entity, goldFrom, KNOWLEDGE, mention, person, placeOf, transcriptOf, turnOf } from './invented.ts';

// Words of speech: 4, 24, 4, 8, 2. The fourth turn is labelled wrongly; nobody can tell who speaks the last one.
const TEXT = `IGF 2030 - Room 4

>> CHAIR: Welcome all. Ana, please.

>> ANA PEREIRA: Thank you. I work for the Mesh. The Budapest Convention helped us in Kenya. We learned that
trust takes years. Please join the IGF.

>> Who pays? (laughter) Nobody pays.

>> ANA PEREIRA: Yes, I agree with the Council of Europe.

>> Bye now.
`;

const GOLD = `
transcript: invented.txt
set: development
annotation: by hand
people:
  - { key: chair, names: [Chair Okonkwo, Okonkwo], groups: [government] }
  - { key: pereira, names: [Ana Pereira, Ana], groups: [civil-society, technical-community] }
  - { key: guest, names: [], groups: [] }
things:
  - { key: mesh, names: [Mesh] }
turns:
  - begins: Welcome all.
    speaker: chair
    mentions:
      - Ana: pereira
  - begins: Thank you.
    speaker: pereira
    mentions:
      - Mesh: mesh
      - Budapest Convention: budapest-convention
      - Kenya: ke
      - IGF: { link: igf, optional: true }
    lessons:
      - { kind: LESSON, quote: We learned that trust takes years. }
      - { kind: [REQUEST, OFFER], optional: true, quote: Please join the IGF. }
  - begins: Who pays?
    speaker: guest
  - begins: Yes, I agree
    speaker: chair
    mentions:
      - Council of Europe: [council-of-europe, igf]
    lessons:
      - { kind: RECOMMENDATION, quote: "Yes, … Europe." }
  - begins: Bye now.
    speaker: null
`;

function standing(id: string, ...groups: StakeholderGroupId[]): Standing {
  const quote = { quote: '', start: 0, end: 0 };
  return {
    person: id,
    affiliations: [],
    represents: groups.map((group) => ({ ...quote, group, basis: 'own-words', turn: 1, confidence: 0.9 })),
  };
}

function lesson(turn: number, kind: LessonKind, words: string, confidence: number): Lesson {
  const span = placeOf(TEXT, words);
  const fields = { id: `l${span.start}`, summary: '', speaker: null, about: [], method: 'cue:test' };
  return { ...fields, ...span, quote: words, kind, turn, confidence };
}

const UNDERSTANDING: Understanding = {
  curation: { applied: 0, files: [], faults: [] },
  transcript: transcriptOf(TEXT),
  attribution: {
    people: [person('chair-okonkwo', 'Chair Okonkwo', 'CHAIR'), person('ana-pereira', 'Ana Pereira', 'Ana')],
    turns: [
      turnOf(1, 'chair-okonkwo', 0.9),
      turnOf(2, 'ana-pereira', 0.96),
      turnOf(3, null),
      turnOf(4, 'ana-pereira', 0.96),
      turnOf(5, 'ana-pereira', 0.6, 'continuation'),
    ],
    relations: [],
    claims: [],
  },
  entities: {
    entities: [
      entity('ana-pereira', 'Ana Pereira', 'PERSON'),
      entity('the-mesh', 'The Mesh', 'ORGANISATION'),
      entity('budapest-convention', 'Convention on Cybercrime', 'PROCESS'),
      entity('igf', 'Internet Governance Forum', 'PROCESS'),
      entity('trust', 'Trust', 'TOPIC'),
      entity('150', 'Europe', 'PLACE'),
    ],
    mentions: [
      mention(TEXT, 1, 'Ana', 'ana-pereira', 'person', 0.97),
      mention(TEXT, 2, 'Mesh', 'the-mesh', 'pattern', 0.7),
      // 10 of 19 characters: just enough.
      mention(TEXT, 2, 'Convention', 'budapest-convention', 'reference', 0.8),
      // The right place, the wrong thing.
      mention(TEXT, 2, 'Kenya', 'igf', 'name', 0.9),
      mention(TEXT, 2, 'trust', 'trust', 'name', 0.9),
      mention(TEXT, 2, 'IGF', 'igf', 'name', 0.9, 2),
      // 6 of 17 characters.
      mention(TEXT, 4, 'Europe', '150', 'name', 0.5),
    ],
  },
  standings: [
    standing('chair-okonkwo', 'civil-society'),
    standing('ana-pereira', 'technical-community', 'private-sector'),
  ],
  lessons: [
    lesson(2, 'BARRIER', 'learned that\ntrust takes years.', 0.9),
    lesson(2, 'REQUEST', 'Please join the IGF.', 0.9),
    lesson(4, 'RECOMMENDATION', 'I agree', 0.55),
  ],
  exchanges: [],
};

const { gold, faults } = goldFrom(GOLD, TEXT);
const evaluated = evaluateCase(gold as GoldCase, UNDERSTANDING, KNOWLEDGE);
const { score, judged, errors } = evaluated;

test('the invented gold is without fault', () => {
  expect(faults).toEqual([]);
});

test('the source: the turns joined are the text and the bytes', () => {
  expect(score.source).toEqual({ transcripts: 1, givenBack: 1, utf8: 1, sameBytes: 1 });
});

test('a turn lost is a source not given back', () => {
  const transcript = { ...UNDERSTANDING.transcript, turns: UNDERSTANDING.transcript.turns.slice(0, -1) };
  const { source } = evaluateCase(gold as GoldCase, { ...UNDERSTANDING, transcript }, KNOWLEDGE).score;
  expect(source).toEqual({ transcripts: 1, givenBack: 0, utf8: 1, sameBytes: 0 });
});

test('a file whose bytes are not its text: the text alone is compared; a byte that got lost shows', () => {
  const sourceScore = (more: Partial<SourceFile>) => {
    const transcript = { ...UNDERSTANDING.transcript, source: { ...UNDERSTANDING.transcript.source, ...more } };
    return evaluateCase(gold as GoldCase, { ...UNDERSTANDING, transcript }, KNOWLEDGE).score.source;
  };
  const page = { format: 'html', sha256: 'of the page' } as const;
  expect(sourceScore(page)).toEqual({ transcripts: 1, givenBack: 1, utf8: 0, sameBytes: 0 });
  expect(sourceScore({ sha256: 'of other bytes' })).toEqual({ transcripts: 1, givenBack: 0, utf8: 1, sameBytes: 0 });
});

test('words: labels, front matter and parentheticals are none', () => {
  expect(score.speakers.words).toEqual({ right: 28, wrong: 8, unknown: 4, givenWhereUntold: 2, untold: 2 });
  expect(figuresOf(score).wordsRight).toBeCloseTo(28 / 40);
});

test('turns surely given to a wrong person', () => {
  expect(score.speakers.turns).toEqual({ all: 5, surelyWrong: 1 });
});

test('stakeholder groups: the strongest one by people, all of them by hats', () => {
  expect(score.groups).toEqual({ people: 3, right: 2, hats: { hits: 1, missed: 2, spurious: 2 } });
});

test('mentions: place and link, place alone, by method and by kind', () => {
  expect(score.mentions.linked).toEqual({ hits: 3, missed: 2, spurious: 2 });
  expect(score.mentions.spans).toEqual({ hits: 4, missed: 1, spurious: 1 });
  expect(score.mentions.byMethod).toEqual({
    person: { hits: 1, missed: 0, spurious: 0 },
    pattern: { hits: 1, missed: 0, spurious: 0 },
    reference: { hits: 1, missed: 0, spurious: 0 },
    name: { hits: 0, missed: 0, spurious: 2 },
  });
  expect(score.mentions.byKind).toEqual({
    PERSON: { hits: 1, missed: 0, spurious: 0 },
    ORGANISATION: { hits: 0, missed: 1, spurious: 0 },
    // The Mesh, which the knowledge does not list.
    UNLISTED: { hits: 1, missed: 0, spurious: 0 },
    PROCESS: { hits: 1, missed: 0, spurious: 1 },
    PLACE: { hits: 0, missed: 1, spurious: 1 },
  });
});

test('citations: cells once, and as often as cited', () => {
  // Of the gold's five, those of the technical community; the private sector's three are no one's.
  expect(score.citations.cells).toEqual({ hits: 2, missed: 3, spurious: 3 });
  // The IGF twice by the program for the technical community, where the gold allows one.
  expect(score.citations.counted).toEqual({ hits: 2, missed: 3, spurious: 5 });
});

test('where several links are right, the one that the program has counts', () => {
  const entities = {
    ...UNDERSTANDING.entities,
    mentions: [mention(TEXT, 4, 'Council of Europe', 'igf', 'name', 0.9)],
  };
  const attribution = { ...UNDERSTANDING.attribution, turns: [4].map((turn) => turnOf(turn, 'chair-okonkwo', 0.9)) };
  const standings = [standing('chair-okonkwo', 'government')];
  const other = { ...UNDERSTANDING, entities, attribution, standings };
  expect(evaluateCase(gold as GoldCase, other, KNOWLEDGE).score.citations.cells).toEqual({
    hits: 1,
    missed: 4,
    spurious: 0,
  });
});

test('a body of a country in a longer name around the country that the gold has', () => {
  const kenya = { ...placeOf(TEXT, 'Kenya'), surface: 'Kenya', links: ['ke'], optional: false };
  const ministry = mention(TEXT, 2, 'us in Kenya', 'kenya-ministry-of-ict', 'pattern', 0.9);
  expect(isBodyOf(kenya, ministry, 'ke')).toBe(true);
  expect(isBodyOf(kenya, ministry, 'ug')).toBe(false);
  expect(isBodyOf(kenya, ministry, null)).toBe(false);
  expect(isBodyOf(kenya, mention(TEXT, 2, 'us', 'kenya-ministry-of-ict', 'pattern', 0.9), 'ke')).toBe(false);
});

test('lessons: half of a passage, one for one, and kinds', () => {
  // "I agree" stands in a lesson of the gold and covers too little of it.
  expect(score.lessons.passages).toEqual({ right: 2, wrong: 0, found: 1, missed: 1 });
  expect(score.lessons.pairs).toEqual({ hits: 1, missed: 1, spurious: 1 });
  expect(score.lessons.rightKind).toBe(1);
  expect(score.lessons.byKind).toEqual({
    LESSON: { hits: 0, missed: 1, spurious: 0 },
    BARRIER: { hits: 0, missed: 0, spurious: 1 },
    RECOMMENDATION: { hits: 0, missed: 1, spurious: 0 },
  });
});

test('what is judged with which confidence: what may be found or not is left out', () => {
  expect(judged.speakers).toEqual([
    { confidence: 0.9, right: true },
    { confidence: 0.96, right: true },
    { confidence: 0.96, right: false },
    { confidence: 0.6, right: false },
  ]);
  expect(judged.mentions.map(({ confidence, right }) => [confidence, right])).toEqual([
    [0.97, true],
    [0.7, true],
    [0.8, true],
    [0.9, false],
    [0.5, false],
  ]);
  expect(judged.lessons.map(({ confidence, right }) => [confidence, right])).toEqual([
    [0.9, true],
    [0.55, true],
  ]);
  // Apart by 0.1, 0.46 twice, 0.6.
  expect(calibrationOf(judged.speakers).error).toBeCloseTo((0.1 + 2 * 0.46 + 0.6) / 4);
});

test('errors with what stands in the gold and what in the program', () => {
  expect(
    errors.speakers.map(({ outcome, words, begins, gold, program }) => [outcome, words, begins, gold, program]),
  ).toEqual([
    ['unknown', 4, 'Who pays? (laughter) Nobody pays.', 'guest', null],
    ['wrong', 8, 'Yes, I agree with the Council of Europe.', 'chair', 'ana-pereira'],
    ['given-where-untold', 2, 'Bye now.', null, 'ana-pereira'],
  ]);
  expect(errors.groups).toEqual([{ person: 'chair', gold: ['government'], program: ['civil-society'], found: true }]);
  expect(errors.mentions.map(({ outcome, surface, gold, program }) => [outcome, surface, gold, program])).toEqual([
    ['missed', 'Kenya', ['ke'], ['igf']],
    ['spurious', 'Kenya', ['ke'], ['igf']],
    ['missed', 'Council of Europe', ['council-of-europe', 'igf'], ['150']],
    ['spurious', 'Europe', ['council-of-europe', 'igf'], ['150']],
  ]);
  expect(
    errors.citations.map(({ outcome, group, link, gold, program }) => [outcome, group, link, gold, program]),
  ).toEqual([
    ['missed', 'civil-society', 'budapest-convention', 1, 0],
    ['missed', 'civil-society', 'mesh', 1, 0],
    ['missed', 'government', 'council-of-europe', 1, 0],
    ['spurious', 'private-sector', 'budapest-convention', 0, 1],
    ['spurious', 'private-sector', 'igf', 0, 2],
    ['spurious', 'private-sector', 'mesh', 0, 1],
  ]);
  expect(errors.lessons.map(({ outcome, gold, program }) => [outcome, gold, program])).toEqual([
    ['wrong-kind', ['LESSON'], 'BARRIER'],
    ['missed', ['RECOMMENDATION'], null],
  ]);
});

test('errors as a person reads them, with lines of the transcript', () => {
  const list = listErrors(evaluated);
  expect(list).toContain('    10: wrong, 8 words of chair, given to ana-pereira (label, 0.96): "Yes, I agree');
  expect(list).toContain(
    '    5: spurious igf (name, 0.9); the gold has ke: … h. The Budapest Convention helped us in [Kenya]. We',
  );
  expect(list).toContain('    chair: government; the program says civil-society');
  expect(list).toContain('    5: wrong-kind BARRIER for LESSON (cue:test, 0.9): "learned that trust takes years."');
});

test('a set adds the counts of its transcripts; it is no mean of their ratios', () => {
  const fewer = { ...UNDERSTANDING.attribution, turns: UNDERSTANDING.attribution.turns.slice(0, 2) };
  const other = evaluateCase(gold as GoldCase, { ...UNDERSTANDING, attribution: fewer }, KNOWLEDGE);
  const pooled = poolCases('development', [evaluated, other]);
  expect(pooled.score.speakers.words).toEqual({ right: 56, wrong: 8, unknown: 16, givenWhereUntold: 2, untold: 4 });
  expect(pooled.score.mentions.byMethod.name).toEqual({ hits: 0, missed: 0, spurious: 4 });
  expect(pooled.judged.speakers).toHaveLength(6);
  expect(acceptanceTable([pooled]).rows).toEqual([
    ['source given back byte for byte', '2 of 2'],
    ['words given to the right person', '70.0 % (56 of 80)'],
    ['wrong person given with confidence >= 0.8', '10.0 % (1 of 10 turns)'],
    ["speaker's stakeholder group right", '66.7 % (4 of 6 people)'],
    ['mentions linked, F1', '0.60'],
    ['citations by group × process, F1', '0.40'],
    ['lessons, precision / recall', '1.00 / 0.50'],
  ]);
});
