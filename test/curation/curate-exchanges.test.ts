import { expect, test } from 'vitest';
import { curated, faultsOf, jsonOf, TEXT } from './curated.ts';

const LESSONS = `lessons:
  - { lesson: What we learned from the Budapest Convention … takes years., kind: LESSON, because: x }
  - { lesson: We at LACNIC share early., kind: GOOD_PRACTICE, because: x }
`;
const EARLIER = 'trust takes years';
const LATER = 'governments and civil society should share';

const decide = (exchange: string): string => `${LESSONS}exchanges:\n  - { ${exchange}, because: x }\n`;
const idOf = (words: string): string | undefined =>
  jsonOf(LESSONS).lessons.find(({ quote }) => quote.includes(words))?.id;

test('a lesson that opposes an earlier one is linked to it, in the words of the decision', () => {
  const { exchanges } = jsonOf(
    decide(`later: ${LATER}, earlier: ${EARLIER}, kind: CHALLENGES, quote: share what they know early`),
  );
  const [added] = exchanges.filter(({ method }) => method === 'curated');
  expect(added).toMatchObject({
    kind: 'CHALLENGES',
    from: idOf(LATER),
    to: idOf(EARLIER),
    quote: 'share what they know early',
    confidence: 1,
  });
  expect(TEXT.slice(added?.start, added?.end)).toBe(added?.quote);
  expect(exchanges.filter(({ method }) => method !== 'curated')).toEqual(jsonOf(LESSONS).exchanges);
});

test('without words of its own it is shown by the later lesson', () => {
  const { exchanges, lessons } = jsonOf(decide(`later: ${LATER}, earlier: ${EARLIER}, kind: ECHOES`));
  expect(exchanges[0]?.quote).toBe(lessons.find(({ id }) => id === idOf(LATER))?.quote);
});

const AGREES = TEXT.replace('I think it is very', 'I agree with Ana that trust takes years. I think it is very');

test('what the program found can be confirmed, be of the other kind, or be none', () => {
  const [found] = curated(LESSONS, AGREES).exchanges;
  expect(found).toMatchObject({ kind: 'ECHOES', method: 'stance' });
  const pair = `later: ${LATER}, earlier: What we learned from the Budapest Convention`;
  expect(curated(decide(pair), AGREES).exchanges).toEqual([{ ...found, method: 'curated', confidence: 1 }]);
  expect(curated(decide(`${pair}, kind: CHALLENGES`), AGREES).exchanges).toMatchObject([{ kind: 'CHALLENGES' }]);
  expect(curated(decide(`${pair}, verdict: reject`), AGREES).exchanges).toEqual([]);
});

test.each([
  [
    'words that are nowhere',
    `later: ${LATER}, earlier: trust takes ages, kind: ECHOES`,
    'Line 5 has "trust takes years',
  ],
  ['words of no lesson', `later: ${LATER}, earlier: I moderate, kind: ECHOES`, 'no lesson stands in "I moderate"'],
  ['the wrong order', `later: ${EARLIER}, earlier: ${LATER}, kind: ECHOES`, 'does not come after'],
  ['one speaker', `later: LACNIC share early, earlier: ${EARLIER}, kind: ECHOES`, 'ana-pereira says both lessons'],
  ['no kind', `later: ${LATER}, earlier: ${EARLIER}`, 'Write the "kind": ECHOES or CHALLENGES'],
  ['nothing to reject', `later: ${LATER}, earlier: ${EARLIER}, verdict: reject`, 'links the two lessons in no way'],
])('%s: told with its place', (_what, exchange, message) => {
  const faults = faultsOf(decide(exchange));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^trust\.yaml:8:\d+: /);
  expect(faults[0]).toContain(message);
});
