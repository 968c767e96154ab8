import { expect, test } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { printMarkdown } from '../../src/report/print-markdown.ts';
import type { LessonRow, ReportRows, SessionRow } from '../../src/report/report-rows.ts';

const SESSION: SessionRow = {
  id: 'igf-2030-main',
  title: 'Main session',
  kind: 'MAIN',
  event: 'IGF 2030',
  date: '2030-11-07',
  startsAt: '10:00',
  room: null,
  venue: 'Ruralia',
  disclaimer: 'The following may be incomplete.',
  sourceFile: 'igf-2030-main.txt',
  sha256: 'ab',
  wordCount: 20,
  turns: 2,
  unknownTurns: 1,
};
const LESSON: LessonRow = {
  id: 'igf-2030-main/l001',
  session: 'igf-2030-main',
  kind: 'LESSON',
  summary: 'Trust takes *time*.',
  quote: 'So trust takes *time*.',
  start: 40,
  end: 62,
  confidence: 0.8,
  turn: 2,
  speaker: 'Ana Pereira',
  speakerConfidence: 0.9,
  groups: ['Civil Society'],
  about: ['Trust | safety'],
  answers: [],
};
const rows = (part: Partial<ReportRows>): ReportRows => ({
  sessions: [SESSION],
  participants: [],
  lessons: [],
  citations: [],
  ...part,
});

test('a lesson stands with who said it, for whom, about what, and its words in a footnote', () => {
  const markdown = printMarkdown(composeReport(rows({ lessons: [LESSON] })));
  expect(markdown).toContain('**Ana Pereira** (civil society): Trust takes \\*time\\*. About: Trust \\| safety.[^2]');
  expect(markdown).toContain(
    '[^2]: Ana Pereira, igf-2030-main, turn 2, characters 40\u201362: \u201cSo trust takes \\*time\\*.\u201d',
  );
  expect(markdown).toContain(
    '[^1]: igf-2030-main, before the first turn: \u201cThe following may be incomplete.\u201d',
  );
});

test('a speaker who is less sure than 0.7 is marked in the text and in the footnote; at 0.7 he is not', () => {
  const [doubtful, sure] = [0.69, 0.7].map((speakerConfidence) =>
    printMarkdown(composeReport(rows({ lessons: [{ ...LESSON, speakerConfidence }] }))),
  );
  expect(doubtful).toContain('_\\[speaker uncertain\\]_[^2]');
  expect(doubtful).toContain('[^2]: Ana Pereira (uncertain), ');
  expect(sure).not.toContain('\\[speaker uncertain\\]');
});

test('who echoed or challenged a lesson stands behind it, each with the words that show it', () => {
  const answer = { turn: 5, speaker: 'Bo', speakerConfidence: 0.9, quote: 'I agree.', start: 90, end: 98 };
  const more = { ...answer, turn: 7, quote: 'As I said, I agree.', start: 120, end: 139 };
  const doubtful = { ...answer, speaker: 'Di', speakerConfidence: 0.5, quote: 'Yes.', start: 150, end: 154 };
  const against = { ...answer, speaker: 'Cy', quote: 'It does not.', start: 190, end: 202 };
  const answers = [
    { ...answer, kind: 'ECHOES' as const },
    { ...against, kind: 'CHALLENGES' as const },
    { ...more, kind: 'ECHOES' as const },
    { ...doubtful, kind: 'ECHOES' as const },
  ];
  const draft = composeReport(rows({ lessons: [{ ...LESSON, answers }] }));
  expect(printMarkdown(draft)).toContain(
    'safety.[^2] Echoed by **Bo**,[^3][^4] **Di**. _\\[speaker uncertain\\]_[^5] Challenged by **Cy**.[^6]',
  );
  expect(draft.footnotes.slice(2).map(({ speaker, turn, quote }) => [speaker, turn, quote])).toEqual([
    ['Bo', 5, 'I agree.'],
    ['Bo', 7, 'As I said, I agree.'],
    ['Di', 5, 'Yes.'],
    ['Cy', 5, 'It does not.'],
  ]);
});

test('an unknown speaker stays unknown', () => {
  const unknown = { ...LESSON, speaker: null, speakerConfidence: null, groups: [] };
  expect(printMarkdown(composeReport(rows({ lessons: [unknown] })))).toContain(
    'A speaker whom the text does not name: Trust takes',
  );
});

test('the matrix counts by group, and quotes the sentence of the surest place', () => {
  const text = 'Hello all.  We met at the Forum.  Bye.';
  const at = text.indexOf('Forum');
  const best = { session: SESSION.id, turn: 2, text, textStart: 100, start: 100 + at, end: 105 + at };
  const cell = {
    groupId: 'academia',
    group: 'Academia',
    entityId: 'forum',
    entity: 'The Forum',
    kinds: ['Process'],
    citations: 3,
    best: { ...best, speaker: 'Ana Pereira', speakerConfidence: 0.9, confidence: 0.8 },
  };
  const draft = composeReport(rows({ citations: [cell] }));
  expect(printMarkdown(draft)).toContain('| Cited | Academia | All |\n| --- | --- | --- |\n| The Forum | 3[^2] | 3 |');
  expect(draft.footnotes[1]).toMatchObject({ quote: 'We met at the Forum.', start: 112, end: 132, turn: 2 });
});

test('sections without anything to say are left out', () => {
  const { sections } = composeReport(rows({}));
  expect(sections.map(({ heading }) => heading)).toEqual(['Sessions', 'How this draft was made']);
});
