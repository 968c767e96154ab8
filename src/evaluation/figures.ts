import type { Score } from './evaluate.ts';
import type { PassageCounts } from './score-lessons.ts';
import { type Rates, ratesOf, share, type Tally } from './tally.ts';

/** The figures that follow from counts. Shares are of 1, null where nothing was there to be counted. */
export interface Figures {
  /** Share of transcripts that the turns give back. */
  readonly source: number | null;
  /** Share of the words of speech whose speaker the gold tells. */
  readonly wordsRight: number | null;
  /** Share of the program's turns. */
  readonly surelyWrong: number | null;
  /** Share of the people who speak. */
  readonly groupsRight: number | null;
  readonly hats: Rates;
  readonly mentions: Rates;
  readonly mentionSpans: Rates;
  readonly mentionsByMethod: Readonly<Record<string, Rates>>;
  readonly mentionsByKind: Readonly<Record<string, Rates>>;
  readonly citations: Rates;
  readonly citationsCounted: Rates;
  readonly lessons: Rates;
  readonly lessonPairs: Rates;
  /** Share of the right passages. */
  readonly lessonsOfRightKind: number | null;
  readonly lessonsByKind: Readonly<Record<string, Rates>>;
  readonly exchanges: Rates;
  readonly exchangesByTurn: Rates;
}

export function figuresOf({ source, speakers, groups, mentions, citations, lessons, exchanges }: Score): Figures {
  const { right, wrong, unknown } = speakers.words;
  return {
    source: share(source.givenBack, source.transcripts),
    wordsRight: share(right, right + wrong + unknown),
    surelyWrong: share(speakers.turns.surelyWrong, speakers.turns.all),
    groupsRight: share(groups.right, groups.people),
    hats: ratesOf(groups.hats),
    mentions: ratesOf(mentions.linked),
    mentionSpans: ratesOf(mentions.spans),
    mentionsByMethod: eachRate(mentions.byMethod),
    mentionsByKind: eachRate(mentions.byKind),
    citations: ratesOf(citations.cells),
    citationsCounted: ratesOf(citations.counted),
    lessons: passageRates(lessons.passages),
    lessonPairs: ratesOf(lessons.pairs),
    lessonsOfRightKind: share(lessons.rightKind, lessons.passages.right),
    lessonsByKind: eachRate(lessons.byKind),
    exchanges: passageRates(exchanges.pairs),
    exchangesByTurn: passageRates(exchanges.turns),
  };
}

function passageRates({ right, wrong, found, missed }: PassageCounts): Rates {
  const precision = share(right, right + wrong);
  const recall = share(found, found + missed);
  const sum = (precision ?? 0) + (recall ?? 0);
  return { precision, recall, f1: sum === 0 ? null : (2 * (precision ?? 0) * (recall ?? 0)) / sum };
}

function eachRate(tallies: Readonly<Record<string, Tally>>): Record<string, Rates> {
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, ratesOf(tally)]));
}
