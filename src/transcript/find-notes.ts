import type { Note } from './transcript.ts';

// What captioners put in brackets besides speech, by its first or last word.
const NOTE =
  /\b(applause|applauds|audio|bell|chatter|clapping|crosstalk|cross talk|distorted|echo|end of session|session (?:concluded|concludes|ended|adjourned)|feedback|gavel|inaudible|indiscernible|interpretation|language|laughing|laughs|laughter|microphone|mic|mute|muted|music|noise|pause|silence|sighs|singing|speaking|speaks|speaker|standing by|static|technical|translation|unclear|video)\b/i;
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
    notes.push({ text, start: start + match.index, end: start + match.index + match[0].length });
  }
  return notes;
}
