import type { Inline, Paragraph } from './report-draft.ts';

/** A paragraph as a model is asked to smooth it: words between things that stay, `[2]` for the third of them. */
export interface PlainWords {
  readonly text: string;
  /** Names, quotes, warnings and notes. */
  readonly fixed: readonly Inline[];
}

export function plainWords({ content }: Pick<Paragraph, 'content'>): PlainWords {
  const fixed: Inline[] = [];
  const text = content.map((inline) => {
    if (inline.type === 'text') return inline.text;
    fixed.push(inline);
    return `[${fixed.length - 1}]`;
  });
  return { text: text.join(''), fixed };
}

// Smoothing makes a text a little longer or shorter; more is something else.
const MOST_TIMES = 1.5;
// Whatever stands between them must be somebody's words, and those stay as they are.
const QUOTATION_MARKS = /["“”„«»‹›]/;
// What turns a claim into its contrary, makes it weaker or stronger, or tells of somebody what the graph does not.
const TELLING = new Set(
  (
    'not no never none nobody nothing neither nor without cannot all always every only must may might could should would he she his her ' +
    'ne pas jamais aucun aucune personne rien sans tous toutes toujours seulement doit peut elle ' +
    'nunca nadie nada sin todos todas siempre solo debe puede ella'
  ).split(' '),
);

/**
 * A paragraph as a model smoothed it, where it touched nothing but the words between: each sentence holds the same names, quotes,
 * warnings and notes in the same order as before, and no figure, name, quotation mark, denial or measure has come or gone.
 * @param words the model's, with the numbers in brackets
 * @returns null where that is not so: the plain one stands
 */
export function smoothed(paragraph: Paragraph, words: string): Paragraph | null {
  const { text: plain, fixed } = plainWords(paragraph);
  const text = words.replace(/\s+/g, ' ').trim();
  const isSame =
    text.length <= MOST_TIMES * plain.length &&
    !QUOTATION_MARKS.test(text) &&
    sentencesOf(text, fixed).join('|') === sentencesOf(plain, fixed).join('|') &&
    tellingWords(text) === tellingWords(plain) &&
    newNames(text, plain).length === 0;
  return isSame ? { ...paragraph, content: contentOf(text, fixed) } : null;
}

/** What stays in each sentence, in its order. The notes behind a stop belong to the sentence before it. */
function sentencesOf(text: string, fixed: readonly Inline[]): string[] {
  const marked = text.replace(/\[(\d+)\]/g, (whole, number: string) => {
    const type = fixed[Number(number)]?.type;
    return type === 'footnote' || type === 'mark' ? `<${number}>` : whole;
  });
  const closed = marked.replace(/([.?!]+)((?:\s*<\d+>)+)/g, '$2$1');
  // A quote brings a stop of its own, so a sentence may end with its notes alone.
  const sentences = closed.split(/(?<=[.?!])\s+|(?<=>)\s+(?=[\p{Lu}[])/u);
  return sentences.map((sentence) => [...sentence.matchAll(/[[<](\d+)[\]>]/g)].map(([, number]) => number).join(' '));
}

/** Figures, and words by which it is decided what is claimed, however the rest is said. */
function tellingWords(text: string): string {
  const words =
    withoutNumbers(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => /\p{N}/u.test(word) || TELLING.has(word))
    .sort()
    .join(' ');
}

/** Words with a capital that the plain text does not have. One that begins a sentence counts when another follows it. */
function newNames(text: string, plain: string): string[] {
  const words = withoutNumbers(text);
  return [...words.matchAll(/(\p{Lu}[\p{L}\p{N}-]*)(\s+\p{Lu}\p{L})?/gu)].flatMap(
    ({ index, 1: name = '', 2: next }) => {
      const isFirst = /(?:^|[.?!:]\s+|\s{2,})$/.test(words.slice(0, index));
      return plain.includes(name) || (isFirst && next === undefined) ? [] : [name];
    },
  );
}

/** Blanks in the place of what stays. */
function withoutNumbers(text: string): string {
  return text.replace(/\s*\[\d+\]\s*/g, '   ');
}

function contentOf(text: string, fixed: readonly Inline[]): Inline[] {
  return text.split(/(\[\d+\])/).flatMap((part): Inline[] => {
    const kept = fixed[Number(/^\[(\d+)\]$/.exec(part)?.[1])];
    if (kept !== undefined) return [kept];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
}
