import { type Quote, quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { SpeakerBasis, SpeakerCandidate } from './attribution.ts';
import { type NameSpot, SpotFinder } from './find-spots.ts';
import type { Session } from './session.ts';
import type { TurnSign } from './speaker-model.ts';

/** What the turns around tell of a turn's speaker without saying it: a name near its borders, a label beside it. */
export interface SoftSign {
  readonly speaker: string;
  readonly sign: TurnSign;
  /** In (0, 1]: a part where the name fits several people. */
  readonly value: number;
  readonly basis: SpeakerBasis;
  readonly evidence: Quote;
}

// Sentences at a turn's end that may call the next one, and at its start that may answer the last.
const CALL_REACH = 3;
const ANSWER_REACH = 2;
const OPENING_REACH = 5;
// A turn between a call and its answer.
const SHORT = 20;
// Turns for which an order that was told holds.
const LISTED_FOR = 24;
// "Dr. Pereira teaches at the University of Ruralia": who is presented last speaks next.
const PRESENTS =
  /^(?:,[^,.?!]{2,60},)?(?:,?\s(?:of|from|at|with)\s[^,.?!]{2,60})?,?\s(?:who\s)?(?:is|was|has|teaches|works|runs|leads|heads|chairs|represents|comes|came|joins|sits|looks|wrote|makes|knows|will|manages|coordinates|directs|edits|founded|studies|counts)\b/;
const REPORTS = /\b(?:thank|thanks|said|says|mentioned|agree)\b/i;
const QUEUES = /\b(?:then|next|after|followed|queue|list|first|last)\b/i;
const ANSWERS = /\b(?:thank|thanks|agree|said|says|mentioned|point|question|you too|welcome)\b/i;

type Add = (turn: number, from: number, spot: NameSpot, sign: TurnSign, basis: SpeakerBasis) => void;

/** Where people are named, by turn. */
export function nameSpots(session: Session): NameSpot[][] {
  const { source, turns } = session.transcript;
  const finder = new SpotFinder(source.text, session.roster);
  return turns.map(({ number }) => {
    const speech = session.speech(number);
    return speech === undefined ? [] : finder.spotsOf(speech);
  });
}

/** The signs for and against people, by turn. */
export function softSigns(
  session: Session,
  spots: readonly (readonly NameSpot[])[],
  candidates: readonly (readonly SpeakerCandidate[])[],
): SoftSign[][] {
  const { source, turns } = session.transcript;
  const signs: SoftSign[][] = turns.map(() => []);
  const add: Add = (turn, from, spot, sign, basis) => {
    const sentence = session.speech(from)?.sentences[spot.sentence];
    if (sentence === undefined) return;
    const evidence = quoteOf(source.text, sentence.start, sentence.end);
    for (const speaker of spot.people) signs[turn - 1]?.push({ speaker, sign, value: 1, basis, evidence });
  };
  for (const { number } of turns) {
    addNamed(session, number, spots[number - 1] ?? [], add);
    for (const [beside, sign] of [
      [number + 1, 'printed-next'],
      [number - 1, 'printed-before'],
    ] as const) {
      const label = session.label(beside);
      if (label?.person == null || label.evidence === null || label.person === session.label(number)?.person) continue;
      const { person, evidence } = label;
      signs[number - 1]?.push({ speaker: person, sign, value: 1, basis: 'continuation', evidence });
    }
  }
  addListed(session, candidates, spots, signs);
  return signs;
}

/** What the names in one turn tell of it and of the turns beside it. */
function addNamed(session: Session, number: number, spots: readonly NameSpot[], add: Add): void {
  const { source, turns } = session.transcript;
  const introductions = new Set(
    session.clues(number).flatMap((clue) => (clue.kind === 'introduces-self' ? [clue.start] : [])),
  );
  for (const spot of spots) {
    const sentence = session.speech(number)?.sentences[spot.sentence];
    if (sentence === undefined || introductions.has(sentence.start)) continue;
    const words = wordsAt(source.text, sentence);
    const opens = spot.isFull && spot.sentence < OPENING_REACH && spot.isAddress && spot.fromEnd > 0;
    if (opens) add(number, number, spot, 'opens-with-name', 'self-introduction');
    else add(number, number, spot, spot.isAddress ? 'addresses-own-name' : 'speaks-of-own-name', 'label');
    const answers =
      spot.sentence < ANSWER_REACH && (ANSWERS.test(words) || (spot.isAddress && spot.fromEnd >= CALL_REACH));
    if (spot.fromEnd < CALL_REACH && !answers) {
      const sign = spot.isAddress ? 'addressed-before' : spot.isFull ? 'presented-before' : 'named-before';
      add(number + 1, number, spot, sign, 'hand-over');
      if (PRESENTS.test(source.text.slice(spot.end, sentence.end)) && !REPORTS.test(words))
        add(number + 1, number, spot, 'presented-last', 'hand-over');
      if ((turns[number]?.wordCount ?? SHORT) < SHORT)
        add(number + 2, number, spot, 'addressed-two-before', 'hand-over');
    }
    if (answers && number > 1) {
      add(number - 1, number, spot, spot.isAddress ? 'addressed-after' : 'named-after', 'thanks');
      const before = turns[number - 2];
      if (number > 2 && before !== undefined && before.wordCount < SHORT)
        add(number - 2, number, spot, 'addressed-two-after', 'thanks');
    }
  }
}

/** An order that who leads tells ("Ana, then Omar, then Lucía"), or in which a panel is presented: whoever of it comes next. */
function addListed(
  session: Session,
  candidates: readonly (readonly SpeakerCandidate[])[],
  spots: readonly (readonly NameSpot[])[],
  signs: SoftSign[][],
): void {
  const { source, turns } = session.transcript;
  let waiting: { speaker: string; evidence: Quote }[] = [];
  let until = 0;
  for (const { number, text } of turns) {
    const here = new Set(
      (candidates[number - 1] ?? []).flatMap(({ speaker, confidence }) => (confidence > 0.5 ? [speaker] : [])),
    );
    const [next] = waiting;
    if (next !== undefined && number <= until)
      signs[number - 1]?.push({ ...next, sign: 'next-in-list', value: 1, basis: 'hand-over' });
    waiting = waiting.filter(({ speaker }) => !here.has(speaker));
    const told: typeof waiting = [];
    for (const spot of spots[number - 1] ?? []) {
      const [speaker] = spot.people;
      const sentence = session.speech(number)?.sentences[spot.sentence];
      if (speaker === undefined || spot.people.length > 1 || sentence === undefined || here.has(speaker)) continue;
      if (told.some((other) => other.speaker === speaker)) continue;
      told.push({ speaker, evidence: quoteOf(source.text, sentence.start, sentence.end) });
    }
    if (told.length > 1 && session.leads(number) && (QUEUES.test(text) || waiting.length === 0)) {
      waiting = told;
      until = number + LISTED_FOR;
    }
  }
}
