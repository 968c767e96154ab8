import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTallies, type TallyRow } from '../../src/api/tallied-citations.ts';
import type { CitationRow } from '../../src/graph/citation-rows.ts';
import { type Tally, tallyRow } from '../../src/graph/tally.ts';

const labels = new Map([
  ['treaty', ['Process']],
  ['forum', ['Process', 'Organisation']],
  ['ministry', ['Organisation']],
  ['senegal', ['Place']],
]);

interface Mention {
  readonly confidence: number;
  readonly turn: number;
  readonly start: number;
}

function cites(entity: string, groups: Readonly<Record<string, number>>, mentions: readonly Mention[]): CitationRow {
  const sorted = mentions.toSorted((one, other) => other.confidence - one.confidence || one.start - other.start);
  return {
    ...{ person: 'ana', entity, count: mentions.length },
    ...{ groups: Object.keys(groups), groupConfidences: Object.values(groups) },
    confidences: sorted.map(({ confidence }) => confidence),
    turns: sorted.map(({ turn }) => turn),
    starts: sorted.map(({ start }) => start),
    quoteStarts: sorted.map(({ start }) => start - 1),
    quoteEnds: sorted.map(({ start }) => start + 9),
  };
}

test('a tally keeps what is cited of each kind, and what is of two kinds in both', () => {
  const row = tallyRow(
    [
      cites('forum', { academia: 0.5, government: 0.25 }, [{ confidence: 0.75, turn: 3, start: 40 }]),
      cites('treaty', {}, [{ confidence: 1, turn: 4, start: 90 }]),
    ],
    labels,
  );
  const { processes, ...rest } = row as Record<string, string>;
  expect(JSON.parse(processes ?? '') satisfies Tally).toEqual({
    things: ['forum', 'treaty'],
    groups: ['academia', 'government'],
    numbers: [...[0, 2, 1, 0, 0.5, 1, 0.25, 0.75, 3, 40, 39, 49], ...[1, 0, 1, 1, 4, 90, 89, 99]],
  });
  expect(Object.keys(rest)).toEqual(['organisations']);
  expect(JSON.parse(rest.organisations ?? '').things).toEqual(['forum']);
});

test('the tally of what cites nothing is empty', () => {
  expect(tallyRow([], labels)).toEqual({});
  expect(tallyRow([cites('senegal', {}, [{ confidence: 1, turn: 1, start: 1 }])], labels)).toEqual({});
});

const confidence = fc.double({ min: 0.01, max: 1, noNaN: true });
const mention = fc.record({ confidence, turn: fc.integer({ min: 1, max: 9 }), start: fc.nat(99) });
const citation = fc
  .tuple(
    fc.constantFrom('treaty', 'forum', 'ministry'),
    fc.dictionary(fc.constantFrom('academia', 'government', 'media'), confidence, { noNullPrototype: true }),
    fc.uniqueArray(mention, { minLength: 1, maxLength: 4, selector: ({ start }) => start }),
  )
  .map(([entity, groups, mentions]) => cites(entity, groups, mentions));

test('tallies of sessions add up to what one counts mention by mention', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('first', 'second', 'third'), fc.array(citation, { maxLength: 5 }), {
        noNullPrototype: true,
      }),
      fc.constantFrom(0, 0.3, 0.7),
      fc.integer({ min: 0, max: 3 }),
      (sessions, minConfidence, first) => {
        const rows = Object.entries(sessions).map(([session, said]) => ({
          ...{ session, processes: null, initiatives: null, organisations: null },
          ...tallyRow(said, labels),
        })) as TallyRow[];
        const added = addTallies(rows, 'processes', { minConfidence, first });
        for (const id of ['treaty', 'forum']) {
          const own = Object.entries(sessions).flatMap(([session, said]) =>
            said.filter(({ entity }) => entity === id).map((one) => ({ session, one })),
          );
          expect(added.get(id)?.cites ?? 0).toBe(own.length);
          for (const group of ['academia', 'government', 'media'] as const) {
            const all = own
              .flatMap(({ session, one }) =>
                one.confidences.map((sure, nth) => ({
                  session,
                  start: one.starts[nth] as number,
                  confidence: (one.groupConfidences[one.groups.indexOf(group)] ?? 0) * sure,
                })),
              )
              .filter((place) => place.confidence > 0 && place.confidence >= minConfidence);
            const cell = added.get(id)?.cells.get(group);
            expect(cell?.citations ?? 0).toBe(all.length);
            const surest = all.toSorted(
              (one, other) =>
                other.confidence - one.confidence ||
                (one.session < other.session ? -1 : one.session > other.session ? 1 : one.start - other.start),
            );
            const places = (cell?.places ?? []).map(({ session, start, confidence }) => ({
              session,
              start,
              confidence,
            }));
            expect(places).toEqual(surest.slice(0, first));
          }
        }
        expect(added.has('ministry')).toBe(false);
      },
    ),
  );
});
