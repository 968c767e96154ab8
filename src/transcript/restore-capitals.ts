import type { Transcript } from './transcript.ts';

// Running English has a capital in one word of ten or so, besides "I"; a machine's captions have next to none.
const MOST_CAPITALS = 0.02;
const FEWEST_WORDS = 200;
// So many tell, however long the session.
const WORDS_LOOKED_AT = 5000;
const ENOUGH_CAPITALS = MOST_CAPITALS * WORDS_LOOKED_AT;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}+)?/gu;
const CAPITAL = /^\p{Lu}/u;
const I = /^[Ii](?:['\u2019](?:m|ve|d|ll))?$/;
const CAPITAL_I = 0x49;
const SMALL_I = 0x69;
// Of the letters of ASCII, all up to it are capitals.
const CAPITAL_Z = 0x5a;
const ENDS = /[.?!]\s*$/;
const BEFORE = 4;
const LEAST_ENGLISH = 0.6;
const ENDINGS = /(?:n?['\u2019](?:s|re|ve|ll|d|t|m)|s|es|ed|ing)$/;

/**
 * Give speech in small letters the capitals that tell names: those of words that are no common English, of "I" and of a sentence's first
 * word. Every offset stays what it was.
 * @param commonWords common words of English in small letters, asked for where they are needed
 * @returns the same transcript where it has capitals, or is not in English
 */
export function restoreCapitals(transcript: Transcript, commonWords: () => ReadonlySet<string>): Transcript {
  if (hasCapitals(transcript)) return transcript;
  const { source } = transcript;
  const common = commonWords();
  if (!isEnglish(transcript, common)) return transcript;
  const parts: string[] = [];
  let end = 0;
  const turns = transcript.turns.map((turn) => {
    const text = withCapitals(turn.text, common);
    parts.push(source.text.slice(end, turn.textStart), text);
    end = turn.textEnd;
    return { ...turn, text };
  });
  parts.push(source.text.slice(end));
  return { ...transcript, source: { ...source, text: parts.join('') }, turns };
}

function* wordsOf({ turns }: Transcript): Generator<string> {
  for (const { text } of turns) for (const [word] of text.matchAll(WORD)) yield word;
}

function hasCapitals(transcript: Transcript): boolean {
  let all = 0;
  let capitals = 0;
  for (const word of wordsOf(transcript)) {
    const code = word.charCodeAt(0);
    if ((code === CAPITAL_I || code === SMALL_I) && I.test(word)) continue;
    all += 1;
    if (code < 0x80 ? code <= CAPITAL_Z : CAPITAL.test(word)) capitals += 1;
    // Most transcripts have them within their first hundreds of words.
    if (capitals >= ENOUGH_CAPITALS) return true;
    if (all >= WORDS_LOOKED_AT) return false;
  }
  return all < FEWEST_WORDS || capitals >= MOST_CAPITALS * all;
}

/** In other languages hardly a word is common English, and each would look like a name. */
function isEnglish(transcript: Transcript, common: ReadonlySet<string>): boolean {
  let all = 0;
  let known = 0;
  for (const word of wordsOf(transcript)) {
    all += 1;
    if (isCommon(word.toLowerCase(), common)) known += 1;
    if (all >= WORDS_LOOKED_AT) break;
  }
  return known >= LEAST_ENGLISH * all;
}

function withCapitals(text: string, common: ReadonlySet<string>): string {
  return text.replace(WORD, (word, at: number) => {
    const opens = at === 0 || ENDS.test(text.slice(Math.max(0, at - BEFORE), at));
    return opens || I.test(word) || !isCommon(word.toLowerCase(), common) ? capitalised(word) : word;
  });
}

/** In this form or without its ending. Names are not, unless they are words as well ("grace"). */
function isCommon(word: string, common: ReadonlySet<string>): boolean {
  return common.has(word) || common.has(word.replace(ENDINGS, ''));
}

function capitalised(word: string): string {
  const [first = ''] = word;
  const capital = first.toUpperCase();
  // A letter whose capital is longer would move all that stands behind it.
  return capital.length === first.length ? capital + word.slice(first.length) : word;
}
