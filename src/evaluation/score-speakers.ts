import type { Attribution } from '../speakers/attribution.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Judged } from './calibration.ts';
import type { GoldCase } from './gold.ts';
import type { SpeechWord } from './speech-words.ts';

/** From this confidence on a wrong person is worse than none. */
const SURE = 0.8;
const SHOWN_WORDS = 10;

export interface SpeakerScore {
  readonly words: {
    readonly right: number;
    readonly wrong: number;
    readonly unknown: number;
    /** Given to somebody where the gold does not tell who speaks; not counted above. */
    readonly givenWhereUntold: number;
    /** All words where the gold does not tell. */
    readonly untold: number;
  };
  /** Turns of the program that hold speech, and those among them that it surely gives to a wrong person. */
  readonly turns: { readonly all: number; readonly surelyWrong: number };
}

/** Words in a row of one turn that went to a wrong person, to nobody, or to somebody where nobody can tell. */
export interface SpeakerError {
  readonly outcome: 'wrong' | 'unknown' | 'given-where-untold';
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly begins: string;
  /** Key of the gold person. */
  readonly gold: string | null;
  /** Id of the program's person. */
  readonly program: string | null;
  readonly confidence: number;
  readonly basis: string | null;
}

/**
 * Compare who speaks.
 * @param people program ids by gold key
 */
export function scoreSpeakers(
  gold: GoldCase,
  { source }: Transcript,
  attribution: Attribution,
  words: readonly SpeechWord[],
  people: ReadonlyMap<string, string>,
): { readonly score: SpeakerScore; readonly errors: SpeakerError[]; readonly judged: Judged[] } {
  const count = { right: 0, wrong: 0, unknown: 0, givenWhereUntold: 0, untold: 0 };
  const errors: SpeakerError[] = [];
  const goldWords = new Map<number, Map<string | null, number>>();
  let last: SpeechWord | null = null;
  for (const word of words) {
    const speaker = gold.turns[word.gold]?.speaker ?? null;
    const turn = word.turn === null ? undefined : attribution.turns[word.turn];
    const given = turn?.speaker ?? null;
    if (word.turn !== null) {
      const own = goldWords.get(word.turn) ?? new Map<string | null, number>();
      goldWords.set(word.turn, own.set(speaker, (own.get(speaker) ?? 0) + 1));
    }
    if (speaker === null) count.untold += 1;
    const outcome = outcomeOf(speaker, given, people);
    if (outcome === 'given-where-untold') count.givenWhereUntold += 1;
    else if (outcome !== null) count[outcome] += 1;

    const sameRun = last !== null && last.gold === word.gold && last.turn === word.turn;
    last = word;
    if (outcome === null || outcome === 'right') continue;
    const before = sameRun ? errors.at(-1) : undefined;
    if (before !== undefined) errors[errors.length - 1] = { ...before, end: word.end, words: before.words + 1 };
    else
      errors.push({
        outcome,
        start: word.start,
        end: word.end,
        words: 1,
        begins: '',
        gold: speaker,
        program: given,
        confidence: turn?.confidence ?? 0,
        basis: turn?.basis ?? null,
      });
  }

  const judged: Judged[] = [];
  let surelyWrong = 0;
  for (const [index, own] of goldWords) {
    const turn = attribution.turns[index];
    if (turn?.speaker == null) continue;
    // Of two with as many words the first one.
    const [[speaker]] = [...own].sort((a, b) => b[1] - a[1]) as [[string | null, number]];
    const right = speaker !== null && people.get(speaker) === turn.speaker;
    judged.push({ confidence: turn.confidence, right });
    if (!right && turn.confidence >= SURE) surelyWrong += 1;
  }
  const withWords = errors.map((error) => ({ ...error, begins: beginsOf(source.text.slice(error.start, error.end)) }));
  return { score: { words: count, turns: { all: goldWords.size, surelyWrong } }, errors: withWords, judged };
}

/** Null where there is nothing to judge: neither the gold nor the program knows. */
function outcomeOf(
  speaker: string | null,
  given: string | null,
  people: ReadonlyMap<string, string>,
): SpeakerError['outcome'] | 'right' | null {
  if (speaker === null) return given === null ? null : 'given-where-untold';
  if (given === null) return 'unknown';
  return people.get(speaker) === given ? 'right' : 'wrong';
}

function beginsOf(text: string): string {
  const words = text.split(/\s+/, SHOWN_WORDS + 1);
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(' ')} …` : words.join(' ');
}
