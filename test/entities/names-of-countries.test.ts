import { expect, test } from 'vitest';
import { FIELD, known, links, place } from './support/link.ts';

const KNOWN = {
  ...FIELD,
  places: [
    ...FIELD.places,
    place('xr', ['Ruralia']),
    place('xu', ['Urbania']),
    place('xg', [{ text: 'Gorgia', ambiguous: true }]),
  ],
  entities: [
    ...FIELD.entities,
    known('examtel', ['Examtel Ruralia'], { country: 'xr' }),
    known('congress-ruralia', ['Congress of Ruralia'], { country: 'xr' }),
    known('congress-urbania', ['Congress of Urbania'], { country: 'xu' }),
    known('qxtp-urbania', ['QXTP'], { country: 'xu' }),
    known('qxtp-ruralia', ['Quality Xylophone Testing Panel of Ruralia', 'QXTP Ruralia'], { country: 'xr' }),
    known('gzt', ['GZT'], { country: 'xu' }),
    known('gzt-ruralia', ['GZT Ruralia'], { country: 'xr' }),
    known('ruralia-today', ['Ruralia Today'], { country: 'xr' }),
  ],
};
const filler = 'and so we went on and on about what there is to say. '.repeat(6);

test.each([
  [[`In Ruralia it is so. ${filler} They asked Examtel for it`], 'Examtel > examtel'],
  [[`In Ruralia it is so. ${filler} It is in Congress now`], 'Congress > congress-ruralia'],
  [['In Ruralia it is so. They asked QXTP for it'], 'QXTP > qxtp-ruralia'],
  // What has no long name is a branch of what people mean by that alone.
  [['In Ruralia it is so. They asked GZT for it'], 'GZT > gzt'],
])('%j names what the country in mind has', (turns, expected) => {
  expect(links(turns, KNOWN).at(-1)).toBe(expected);
});

test.each([
  [['They asked Examtel for it, Ana, and it is in Congress']],
  [['In Ruralia it is so. Today we go, Ana. And Today is a word']],
])('%j names none of it', (turns) => {
  expect(links(turns, KNOWN).filter((one) => /examtel|congress|today/.test(one))).toEqual([]);
});

test('a country whose name is also that of people opens a sentence where the session names it plainly', () => {
  expect(links(['We are in Gorgia, Ana.', 'Gorgia did it, said Omar.'], KNOWN)).toEqual(['Gorgia > xg', 'Gorgia > xg']);
  expect(links(['Gorgia did it, said Omar, and then we went.'], KNOWN)).toEqual([]);
});
