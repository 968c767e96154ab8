import type { Note } from './transcript.ts';

// What captioners put in brackets besides speech, by one of its words.
const NOTE =
  /\b(applause|applauds|aplausos|applaudissements|audio|beep|bell|chatter|chuckles|clapping|coughs|crosstalk|cross talk|distorted|echo|end of (?:the )?(?:call|meeting|panel|recording|session|transcript|transcription|workshop)|(?:session|meeting|workshop) (?:concluded|concludes|ended|ends|adjourned)|feedback|gavel|inaudible|indiscernible|interpretation|interpreted|interpreter|interpreting|language|laughing|laughs|laughter|(?:coffee|lunch|tea) break|microphone|mic|mute|muted|music|noise|on (?:the )?(?:phone|telephone)|pause|recording (?:in progress|stopped)|risas|risos|rires|silence|sighs|singing|speaking|speaks|speaker|standing by|static|technical|translation|unclear|video)\b/i;
// Words before a bracket that end no sentence.
const SENTENCE_OPEN = /[^\s.?!:\u2026)\]"\u201d]\s{0,3}$/;
const BRACKETS = /[([]\s*([^()[\]\n]{1,80}?)\s*[)\]]/g;

/**
 * The parentheticals of a turn that are not speech. Ordinary asides such as `(IoT)` are speech and left alone; `(?)` marks
 * lost words and counts.
 */
export function findNotes(source: string, start: number, end: number): Note[] {
  const notes: Note[] = [];
  for (const match of source.slice(start, end).matchAll(BRACKETS)) {
    const text = match[1] ?? '';
    if (text !== '?' && !NOTE.test(text)) continue;
    const at = start + match.index;
    const behind = at + match[0].length;
    // "It ended. (Applause). Next": the stop is no word of speech, either; in "at the (inaudible)." it ends a sentence.
    const stopped =
      source[behind] === '.' && behind < end && !SENTENCE_OPEN.test(source.slice(Math.max(start, at - 4), at));
    notes.push({ text, start: at, end: stopped ? behind + 1 : behind });
  }
  return notes;
}
