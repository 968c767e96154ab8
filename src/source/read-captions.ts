import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { stripMarkup, type Voiced } from './cue-markup.ts';
import { checkTextLength } from './limits.ts';
import { parseCues } from './parse-cues.ts';
import { type PlainCue, unroll } from './roll-up.ts';
import { bareText, type Cue, type Extracted } from './source-file.ts';

// What may open a turn, and so starts a line: arrows, a dash, or words in front of a colon.
const OPENER = /^(?:>>|&gt;&gt;|[-\u2013\u2014]\s|(?=[\p{Lu}\p{Lt}])[^:\n]{1,80}:(?:\s|$))/u;
// The stop of a title or an initial (`Dr. Ana P.:`) ends no sentence.
const LABEL = /^((?:>>\s{0,4})?(?=[\p{Lu}\p{Lt}])(?:[^:.!?\n]|(?<=(?<!\p{L})\p{Lu}\p{Ll}{0,3})\.){1,60}:)\s/u;
// Of captions of which so many open with a name, every one does: also with the name of a device (`iPhone:`, `user 17:`).
const SHARE_OF_NAMED = 0.7;
const FEWEST_NAMED = 20;
// With fewer that open with a name it stands only where somebody begins to speak.
const SHARE_OF_CONTINUED = 0.5;
const SCREEN_NAME = /^([\p{L}\p{N}][^:.!?,\n]{0,40}:)\s/u;
const SCREEN_NAME_WORDS = 4;
// `ana:`, as somebody typed her own name.
const NAME_IN_SMALL = /^(\p{Ll}{3,20}):\s/u;
const SAID_WITH_CAPITAL = /(?<=[\p{L},] )\p{Lu}\p{Ll}{2,19}(?!\p{L})/gu;

/**
 * The running text of captions, below what is written above them: one line for as long as one voice speaks, whatever the borders of captions. A voice that is
 * marked (`<v Name>`) becomes `>> Name:` where it begins.
 * @throws BpfGraphError INPUT_DAMAGED, INPUT_EMPTY, INPUT_TOO_LARGE
 */
export function readCaptions(file: string, text: string, format: 'webvtt' | 'subrip'): Extracted {
  const { front, cues: raw } = parseCues(file, text, format);
  if (raw.length === 0) {
    throw new BpfGraphError('INPUT_EMPTY', `${file} holds no captions`, 'Export the captions of the recording again.');
  }
  const plain = raw.map(({ startSeconds, endSeconds, lines }): PlainCue => {
    let voice: string | null = null;
    const stretches = lines.flatMap((line) => {
      const found = stripMarkup(line, voice);
      voice = found.at(-1)?.voice ?? voice;
      return found;
    });
    return { startSeconds, endSeconds, lines: stretches };
  });
  return new RunningText(file, front).join(unroll(plain));
}

class RunningText {
  readonly #file: string;
  readonly #parts: string[] = [];
  readonly #cues: Cue[] = [];
  #length = 0;
  #frontLength = 0;
  /** Lines that are still to come before the first turn: titles shown in the film. */
  #titles = 0;
  #voice: string | null = null;
  #label: string | null = null;
  #screenNames: ReadonlySet<string> = new Set();
  #namesInSmall: ReadonlySet<string> = new Set();
  #isNamedThroughout = false;

  constructor(file: string, front: readonly string[]) {
    this.#file = file;
    if (front.length === 0) return;
    this.#parts.push(front.join('\n'));
    this.#length = this.#parts[0]?.length ?? 0;
    this.#frontLength = this.#length;
  }

  join(cues: readonly PlainCue[]): Extracted {
    this.#titles = linesAboveSpeech(cues);
    const openings = cues.flatMap(({ lines }) => lines.slice(0, 1).map(({ text }) => text));
    this.#isNamedThroughout =
      openings.filter((text) => LABEL.test(text)).length >= SHARE_OF_CONTINUED * openings.length;
    this.#screenNames = screenNames(cues);
    this.#namesInSmall = namesInSmall(cues, openings);
    for (const { startSeconds, endSeconds, lines } of cues) {
      const first = this.#parts.length;
      const before = this.#length;
      for (const line of lines) this.#add(line);
      if (this.#parts.length === first) continue;
      // The blank or line end in front of the words is no part of the caption.
      const start = before === 0 ? 0 : before + 1;
      this.#cues.push({ start, end: this.#length, startSeconds, endSeconds });
    }
    return { ...bareText(this.#parts.join('')), cues: this.#cues };
  }

  #add({ voice, text: written }: Voiced): void {
    const small = NAME_IN_SMALL.exec(written)?.[1];
    const text = small !== undefined && this.#namesInSmall.has(small) ? capitalised(written) : written;
    this.#titles -= 1;
    const changed = voice !== null && voice !== this.#voice;
    if (voice !== null) this.#voice = voice;
    // Meeting software prints the speaker's name in front of each caption: it opens a turn where it changes. Where it stands only in front
    // of some, whoever printed it again meant somebody new.
    const label = LABEL.exec(text)?.[1] ?? this.#screenName(text);
    const goesOn = this.#isNamedThroughout && label !== null && !label.startsWith('>>') && label === this.#label;
    const words = goesOn && label !== null ? text.slice(label.length).trim() : text;
    if (label !== null || OPENER.test(text) || changed) this.#label = label;
    const opens = changed || (!goesOn && (label !== null || OPENER.test(words)));
    if (changed && !words.startsWith('>>')) this.#push(opens, `>> ${voice}: ${words}`);
    else if (words !== '') this.#push(opens, words);
  }

  #screenName(text: string): string | null {
    const name = SCREEN_NAME.exec(text)?.[1] ?? null;
    return name !== null && this.#screenNames.has(name) ? name : null;
  }

  #push(isOpener: boolean, words: string): void {
    const opens = isOpener || this.#length === this.#frontLength || this.#titles >= 0;
    const part = this.#length === 0 ? words : `${opens ? '\n' : ' '}${words}`;
    this.#length += part.length;
    checkTextLength(this.#file, this.#length);
    this.#parts.push(part);
  }
}

/**
 * Names that open captions in small letters, where meeting software prints one in front of each: those that stand there twice,
 * or that hold a number.
 */
function screenNames(cues: readonly PlainCue[]): ReadonlySet<string> {
  const openings = cues.flatMap(({ lines }) => lines.slice(0, 1).map(({ text }) => text));
  const named = openings.filter((text) => LABEL.test(text)).length;
  if (named < FEWEST_NAMED || named < SHARE_OF_NAMED * openings.length) return new Set();
  const counts = new Map<string, number>();
  for (const text of openings) {
    const name = LABEL.test(text) ? undefined : SCREEN_NAME.exec(text)?.[1];
    if (name === undefined || name.split(/\s+/).length > SCREEN_NAME_WORDS) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 || /\d/.test(name) ? [name] : [])));
}

/** Words in small letters that open captions twice in front of a colon, and are said with a capital: "Go ahead, Ana." */
function namesInSmall(cues: readonly PlainCue[], openings: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const opening of openings) {
    const word = NAME_IN_SMALL.exec(opening)?.[1];
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const often = [...counts].flatMap(([word, count]) => (count > 1 ? [word] : []));
  if (often.length === 0) return new Set();
  // Gathered in one walk: there may be as many such words as captions.
  const text = cues.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  const said = new Set(text.match(SAID_WITH_CAPITAL));
  return new Set(often.filter((word) => said.has(capitalised(word))));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many lines of captions come before the first one that is sure to open a turn; none when nothing is sure. */
function linesAboveSpeech(cues: readonly PlainCue[]): number {
  let lines = 0;
  let firstLabel: number | null = null;
  for (const cue of cues) {
    for (const { voice, text } of cue.lines) {
      if (voice !== null || text.startsWith('>>')) return lines;
      if (LABEL.test(text)) firstLabel ??= lines;
      lines += 1;
    }
  }
  return firstLabel ?? 0;
}
