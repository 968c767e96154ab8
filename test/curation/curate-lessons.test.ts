import { expect, test } from 'vitest';
import { faultsOf, jsonOf, TEXT } from './curated.ts';

const before = jsonOf('').lessons;

test('kind and summary are the decision’s; words, speaker and id stay', () => {
  const [first] = before;
  const { lessons } = jsonOf(
    `lessons:\n  - { lesson: "${first?.quote}", kind: BARRIER, summary: Share early., because: x }`,
  );
  expect(lessons.find(({ id }) => id === first?.id)).toEqual({
    ...first,
    kind: 'BARRIER',
    summary: 'Share early.',
    confidence: 1,
    method: 'curated',
  });
  expect(lessons.filter(({ id }) => id !== first?.id)).toEqual(before.filter(({ id }) => id !== first?.id));
});

test('another span takes the place of what shares words with it', () => {
  const { lessons } = jsonOf(
    'lessons:\n  - { lesson: "they need to be open … helped.", because: the rest is another thing }',
  );
  const [decided] = lessons.filter(({ turn }) => turn === 3);
  expect(decided).toMatchObject({
    id: before[0]?.id,
    kind: before[0]?.kind,
    quote: 'they need to be open to dialogue with the GCE. That helped.',
    speaker: before[0]?.speaker,
    method: 'curated',
  });
  expect(TEXT.slice(decided?.start, decided?.end)).toBe(decided?.quote);
});

test('what was no lesson goes, what was missed comes, and the others keep their ids', () => {
  const [first] = before;
  const { lessons } = jsonOf(
    [
      'lessons:',
      `  - { lesson: "${first?.quote}", verdict: reject, because: x }`,
      '  - { lesson: "We need help from the Council of Europe.", kind: REQUEST, about: [gfce], because: x }',
    ].join('\n'),
  );
  expect(lessons.map(({ id }) => id)).not.toContain(first?.id);
  const added = lessons.find(({ quote }) => quote.startsWith('We need help'));
  expect(added).toMatchObject({
    kind: 'REQUEST',
    speaker: 'ben-olsen',
    about: ['gfce'],
    summary: 'We need help from the Council of Europe.',
  });
  expect(added?.id).toMatch(/^igf-2030-bpf-trust\/(c[0-9a-f]{8}|l\d{3})$/);
});

test('what does not fit is told', () => {
  expect(faultsOf('lessons:\n  - { lesson: My name is Chioma Okonkwo, because: x }')[0]).toContain(
    'trust.yaml:5:15: the program found no lesson in these words | Write its "kind"',
  );
  expect(
    faultsOf(
      'lessons:\n  - { lesson: We need help, kind: REQUEST, because: x }\n  - { lesson: need help from, kind: OFFER, because: x }',
    )[0],
  ).toContain('trust.yaml:6:15: another decision of this file is about some of the same words');
});
