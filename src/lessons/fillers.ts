import type { Token } from '../text/tokens.ts';

const FILLERS: readonly (readonly string[])[] = [
  ['i', 'do', 'believe', 'that'],
  ['i', 'do', 'think', 'that'],
  ['i', 'think', 'that'],
  ['i', 'believe', 'that'],
  ['i', 'do', 'believe'],
  ['i', 'do', 'think'],
  ['frankly', 'speaking'],
  ['as', 'i', 'say'],
  ['like', 'i', 'said'],
  ['as', 'i', 'said'],
  ['i', 'think'],
  ['i', 'believe'],
  ['i', 'guess'],
  ['i', 'mean'],
  ['you', 'know'],
  ['kind', 'of'],
  ['sort', 'of'],
];
// "the kind of partner", "do you know": there the words mean something.
const KEEPS_FILLER = new Set([
  'the',
  'this',
  'that',
  'some',
  'a',
  'what',
  'which',
  'any',
  'do',
  'did',
  'as',
  'if',
  'let',
  'how',
  'these',
  'those',
  'one',
  'to',
  'all',
  'when',
  'same',
]);

const BY_FIRST_WORD = Map.groupBy(FILLERS, ([first]) => first as string);

/** How many words from `at` on are a filler: "I think", "you know"; 0 where they mean something. */
export function fillerAt(words: readonly Token[], at: number): number {
  const filler = BY_FIRST_WORD.get(words[at]?.key ?? '')?.find((keys) =>
    keys.every((key, offset) => words[at + offset]?.key === key),
  );
  if (filler === undefined || KEEPS_FILLER.has(words[at - 1]?.key ?? '')) return 0;
  return words[at + filler.length]?.key === 'what' ? 0 : filler.length;
}

/** What speech starts with before it starts. */
export const LEADING_FILLERS: ReadonlySet<string> = new Set(
  'and so but now well okay ok yes yeah yep then also again like actually oh um uh however because furthermore'.split(
    ' ',
  ),
);
