import { onceFor } from './once-for.ts';
import { type PatternNode, type PatternSequence, readPattern } from './pattern-syntax.ts';

/** A word of a text, in small letters, or what a word begins with. */
export interface Cue {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Cues of which each match holds one at least. */
export type CueChoice = readonly Cue[];

// A choice of more words than that tells little and costs memory.
const MOST_WORDS = 300;
const MOST_CHOICES = 4;
const NONE: readonly CueChoice[] = [];

/**
 * The words that a text has to hold so that a pattern can match in it, read off the pattern. Words are runs of ASCII letters, digits and
 * underscores: what `\b` takes for words.
 * @returns one cue at least of each choice stands in every text that matches, rarest words first; no choice where nothing is sure
 */
export const cuesOf = onceFor((pattern: RegExp): readonly CueChoice[] => findCues(pattern));

function findCues(pattern: RegExp): readonly CueChoice[] {
  const found = choicesOf(readPattern(pattern), START, true).choices;
  const distinct = new Map(found.map((choice) => [JSON.stringify(choice), choice]));
  return [...distinct.values()].sort((a, b) => frequencyOf(a) - frequencyOf(b)).slice(0, MOST_CHOICES);
}

/** What is known behind some part of a pattern. */
interface Reading {
  /** How the word that the part ends in may begin; an empty text at the start of a word or between words. */
  readonly begun: ReadonlySet<string>;
  /** May the word have begun otherwise? */
  readonly isOpen: boolean;
}

interface Read {
  readonly reading: Reading;
  readonly choices: readonly CueChoice[];
}

// A match may start within a word.
const START: Reading = { begun: new Set(), isOpen: true };
const BETWEEN: Reading = { begun: new Set(['']), isOpen: false };

function choicesOf(options: readonly PatternSequence[], before: Reading, isEnd: boolean): Read {
  const read = options.map((option): Read => {
    const choices: CueChoice[] = [];
    let reading = before;
    for (const node of option) {
      const next = readNode(node, reading);
      choices.push(...next.choices);
      reading = next.reading;
    }
    if (isEnd) choices.push(...begunAs(reading, false));
    return { reading, choices };
  });
  const [only] = read;
  return read.length === 1 && only !== undefined ? only : joined(read, before);
}

function readNode(node: PatternNode, before: Reading): Read {
  switch (node.kind) {
    case 'nothing':
      return { reading: before, choices: NONE };
    case 'gap':
    case 'edge':
      return { reading: BETWEEN, choices: begunAs(before, true) };
    case 'any':
      return { reading: START, choices: begunAs(before, false) };
    case 'letters': {
      const begun = new Set<string>();
      for (const text of before.begun) for (const more of node.among) begun.add(text + more);
      if (begun.size > MOST_WORDS) return { reading: START, choices: begunAs(before, false) };
      return { reading: { begun, isOpen: before.isOpen }, choices: NONE };
    }
    case 'choice':
      return choicesOf(node.options, before, false);
    case 'repeat': {
      const once = readNode(node.body, before);
      const again = node.atMost > 1 ? readNode(node.body, once.reading) : once;
      const behind = isSame(once.reading, again.reading) ? once.reading : START;
      const read = { reading: behind, choices: once.choices };
      if (node.atLeast > 0) return behind === START ? withBegun(read, once.reading) : read;
      return joined([{ reading: before, choices: NONE }, read], before);
    }
  }
}

/** What holds whichever of several ways a text took. */
function joined(read: readonly Read[], before: Reading): Read {
  const begun = new Set(read.flatMap(({ reading }) => [...reading.begun]));
  const isOpen = read.some(({ reading }) => reading.isOpen);
  const best = read.flatMap(({ choices }) => {
    const [first, ...more] = choices;
    if (first === undefined) return [];
    return [more.reduce((a, b) => (frequencyOf(b) < frequencyOf(a) ? b : a), first)];
  });
  const isSure = best.length === read.length;
  const choice = isSure ? new Map(best.flat().map((cue) => [`${cue.text} ${cue.isWhole}`, cue])) : new Map();
  const choices = choice.size > 0 && choice.size <= MOST_WORDS ? [[...choice.values()]] : NONE;
  if (begun.size > MOST_WORDS) return withBegun({ reading: START, choices }, before);
  const result = { reading: { begun, isOpen }, choices };
  return isOpen ? withBegun(result, before) : result;
}

/** What had begun before still is the beginning of a word, where it is not known how the word goes on. */
function withBegun(read: Read, before: Reading): Read {
  return { reading: read.reading, choices: [...read.choices, ...begunAs(before, false)] };
}

function begunAs({ begun, isOpen }: Reading, isWhole: boolean): readonly CueChoice[] {
  if (isOpen || begun.size === 0 || begun.has('')) return NONE;
  return [Array.from(begun, (text) => ({ text, isWhole }))];
}

function isSame(a: Reading, b: Reading): boolean {
  return a.isOpen === b.isOpen && a.begun.size === b.begun.size && [...a.begun].every((text) => b.begun.has(text));
}

/** Roughly: the shorter a word, the more often it is said. */
function frequencyOf(choice: CueChoice): number {
  return choice.reduce((sum, { text, isWhole }) => sum + (isWhole ? 1 : 2) * 3 ** -text.length, 0);
}
