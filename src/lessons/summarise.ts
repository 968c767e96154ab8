import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { fillerAt, LEADING_FILLERS } from './fillers.ts';
import type { Passage } from './passages.ts';
import type { SpeechUnit } from './speech-units.ts';

/** What a list, a table cell and a line of a report can hold. */
export const LONGEST_SUMMARY = 240;

/**
 * One sentence made of the speaker's own words: fillers and false starts left out, never a word put in.
 * @param wordsOf all words of a sentence, where somebody has them
 * @returns a capital first, a stop last, at most {@link LONGEST_SUMMARY} characters
 */
export function summarise(
  source: string,
  passage: Pick<Passage, 'units' | 'core'>,
  wordsOf: (unit: SpeechUnit) => readonly Token[] = ({ start, end }) => tokensOf(source, start, end),
): string {
  const cleaned = (unit: SpeechUnit): string => clean(source, unit, wordsOf(unit));
  if (passage.units[0] !== passage.core) return finish(cleaned(passage.core));
  const parts: string[] = [];
  let length = -2;
  for (const unit of passage.units) {
    const text = cleaned(unit);
    if (text === '') continue;
    parts.push(text);
    length += 2 + text.length;
    // The rest makes it no shorter.
    if (length > LONGEST_SUMMARY - 1) return finish(unit === passage.core ? text : cleaned(passage.core));
  }
  return finish(parts.join('; '));
}

/** Without fillers, false starts, the stop and double blanks. */
function clean(source: string, { end }: Span, words: readonly Token[]): string {
  const drop = new Set<number>();
  let first = 0;
  const dropFillers = (at: number): number => {
    const length = fillerAt(words, at);
    for (let offset = 0; offset < length; offset += 1) drop.add(at + offset);
    return length;
  };
  for (let moved = true; moved; ) {
    moved = false;
    const key = words[first]?.key ?? '';
    if (LEADING_FILLERS.has(key) && !(key === 'like' && words[first + 1]?.key === 'i') && words.length - first > 3) {
      drop.add(first);
      first += 1;
      moved = true;
    }
    const filler = dropFillers(first);
    if (filler > 0) {
      first += filler;
      moved = true;
    }
  }
  for (let at = first; at < words.length; at += 1) at += Math.max(0, dropFillers(at) - 1);
  dropFalseStarts(source, words, drop);
  return rebuild(source, end, words, drop);
}

// How far back a false start reaches: "the first thing to do is to -- the money, the first thing to do ...".
const LONGEST_FALSE_START = 6;

/** A break-off (two hyphens or a dash) whose words are taken up again: the later words count. */
function dropFalseStarts(source: string, words: readonly Token[], drop: Set<number>): void {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [word, next] = [words[at] as Token, words[at + 1] as Token];
    if (
      word.key === next.key &&
      word.key.length > 1 &&
      /^\s+$/.test(source.slice(word.end, next.start)) &&
      word.key !== 'that' &&
      word.key !== 'had'
    ) {
      drop.add(at);
      continue;
    }
    const gap = source.slice(word.end, next.start);
    if (gap === ' ' || !/[-\u2010\u2011]{2}|[\u2013\u2014]/.test(gap)) continue;
    for (let back = Math.max(0, at - LONGEST_FALSE_START + 1); back <= at; back += 1) {
      const again = [1, 2, 3].some((ahead) => sameStart(words[back]?.key, words[at + ahead]?.key));
      if (!again) continue;
      for (let from = back; from <= at; from += 1) drop.add(from);
      break;
    }
  }
}

function sameStart(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one.length < 4) return one !== undefined && one.length > 1 && one === other;
  return one === other || (one.length > 5 && one.slice(0, 5) === other.slice(0, 5));
}

/** The words kept with the punctuation after them. */
function rebuild(source: string, end: number, words: readonly Token[], drop: ReadonlySet<number>): string {
  let out = '';
  for (let at = 0; at < words.length; at += 1) {
    const first = at;
    while (at < words.length && !drop.has(at)) at += 1;
    if (at === first) continue;
    const kept = source.slice((words[first] as Token).start, words[at]?.start ?? end);
    const isOpen = at < words.length && !/[,\s]/.test(kept.at(-1) as string);
    out += isOpen ? `${kept} ` : kept;
  }
  return out
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(/ ?[-\u2010\u2011]{2} ?/g, ' \u2013 ')
    .replace(/ ,/g, ',')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/^[\s,\u2013]+|[\s,.;:!?\u2013]+$/g, '');
}

function finish(text: string): string {
  if (text === '') return '';
  const short = text.length < LONGEST_SUMMARY ? `${text}.` : shorten(text);
  const head = String.fromCodePoint(short.codePointAt(0) as number);
  return head.toUpperCase() + short.slice(head.length);
}

// Where a long sentence may end and still say something whole.
const CLAUSE_ENDS = /;|, (?=(?:and|but|so|because|which|where|who|or) )| (?=(?:because|but|so that|which) )/g;

/** Cut where a clause ends, else at the last word that fits, with an ellipsis. */
function shorten(text: string): string {
  const room = text.slice(0, LONGEST_SUMMARY - 2);
  const end = [...room.matchAll(CLAUSE_ENDS)].at(-1)?.index ?? 0;
  if (end > LONGEST_SUMMARY / 5) return `${room.slice(0, end).trimEnd()}.`;
  const last = Math.max(room.lastIndexOf(' '), 0) || room.length;
  // Never half of a surrogate pair.
  return `${room.slice(0, last).replace(/[\s,;\ud800-\udbff]+$/, '')}\u2026`;
}
