import { onceFor } from '../text/once-for.ts';
import { type Quote, quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { breaksIn } from './asks-in.ts';
import type { SpeakerCandidate } from './attribution.ts';
import { isRestarted } from './break-off.ts';
import { trustIn } from './doubt-clue.ts';
import { otherOfTheName, trustInLabel } from './doubt-label.ts';
import { WELCOMES } from './find-moderator.ts';
import { BASIS_OF_CLUE } from './name-clue.ts';
import { nameForm } from './person-name.ts';
import { helps, printedPeople, type RoleHolders } from './role-holders.ts';
import type { Session } from './session.ts';

// How often a printed label is right. A captioner who keeps a label over a hand-over, restarts a turn under another label,
// or prints a name once for somebody who leads the session, mostly slipped.
const LABEL = 0.95;
// Printed anew with nobody between: mostly the next speaker's was not known, where that is no habit of the captioner's.
const LABEL_PRINTED_AGAIN = 0.3;
const HABIT = 0.15;
const LEAST_OF_LABELS = 0.72;
const WRONG_FOR_ONE_SEEN = 2;
const FEW_LABELS = 10;
const SOME_TRUST = 0.5;
const LABEL_KEPT_OVER_HAND_OVER = 0.35;
// "Ana, please.", and another's label, typed anew: a few words may be that other's all the same.
const LABEL_OVER_CALL = 0.45;
const ANSWER_WORDS = 10;
const LABEL_BEFORE_RESTART = 0.2;
// "(Ana speaking)" under somebody else's label: two people's turn.
const LABEL_OVER_NOTE = 0.2;
const LABEL_ONCE_MODERATING = 0.75;
const RESTART = 0.85;
// Who holds a role's label is mostly of one body only.
const OF_ANOTHER_BODY = 0.25;
const OTHER_OF_THE_NAME = 0.85;
// Of two with one first name, the label behind a call is often the other's.
const PRINTED_OF_THE_NAME = 0.6;
const OTHERS_OF_THE_NAME = 0.4;
const MODERATING = 0.65;
const MODERATING_AFTER_THANKS = 0.78;
const STRANGER = /\b(?:unidentified|unknown|male|female|speaker|participant|audience|panell?ist)\b/;
const THANKS = /^(?:(?:okay|great|good|well|so),? )?(?:many thanks|thank you|thanks)\b/i;
const NAMED_REACH = 200;
const OF_TWO_NAMED = 0.85;
const OPENING_WORDS = 60;
const OPENS = 0.7;
// Technicians and interpreters may have a word behind it.
const LAST_TURNS = 5;
const CLOSING_WORDS = 25;
const PARTS = /\b(?:see you|adjourned|good ?bye)\b/i;
const PARTING_WORDS = 10;
const CLOSING_REACH = 6;
const CLOSING = 0.75;
const CLOSES =
  /\bthank(?:s| you),?\s{1,4}(?:so much,?\s{1,4}|very much,?\s{1,4})?(?:to\s{1,4})?(?:you\s{1,4})?(?:all\b|both\b|every(?:one|body)\b|(?:the|our)\s{1,4}(?:\p{L}+\s{1,4})?(?:panel|speakers|interpreters?|captioners?|technicians?|audience|team|host|secretariat)\b)/iu;
const INTERPRETED = /\b(?:interpreter|translator|interpretation|translation)\b/;
const OF_ITSELF = /\b(?:the|this is|sign language) (?:\p{L}+ )?(?:interpreter|booth|interpretation)\b/iu;
// "(Speaking in Spanish. Interpretation follows).", or nothing at all.
const NOTE_ALONE = /^(?:\s{0,4}[([][^()[\]]{0,120}[)\]][.\s]{0,4})?$/;
const INTERPRETING = 0.9;
// A hand-over that something speaks against says nothing of the label after it.
const UNDOUBTED = 0.9;

/** Every clue of who speaks, turn by turn. */
export function gatherCandidates(
  session: Session,
  holders: RoleHolders,
  colleagues: ReadonlyMap<number, SpeakerCandidate>,
): SpeakerCandidate[][] {
  const { turns } = session.transcript;
  const pointed = candidatesOfClues(session);
  const usual = trustOfLabels(session, pointed);
  const labelled = turns.filter(({ number }) => session.label(number)?.person != null);
  const printsAgain = labelled.filter(({ number }) => isPrintedAgain(session, number)).length > HABIT * labelled.length;
  return turns.map(({ number }) => {
    const found = pointed[number - 1] ?? [];
    const calls = found.filter((candidate) => candidate.basis === 'hand-over');
    const called = calls.find((call) => call.trust >= UNDOUBTED)?.speaker ?? null;
    const thanked = found.find(({ basis, trust }) => basis === 'thanks' && trust >= UNDOUBTED)?.speaker ?? null;
    const label = session.label(number);
    const more =
      label?.person != null
        ? [
            ...candidatesOfLabel(session, number, called, thanked, usual, printsAgain),
            ...(printsAgain ? [] : candidateOfAct(session, number, calls.length > 0)),
            ...(printsAgain ? [] : candidateOfClosing(session, number)),
          ]
        : [
            ...candidateOfLeading(session, number),
            ...candidateOfRole(session, label?.role ?? null, number, called, holders, colleagues.get(number)),
            ...[colleagues.get(number) ?? []].flat(),
            ...candidateOfAct(session, number, calls.length > 0),
            ...candidateOfInterpreted(session, number),
            ...candidateOfOpening(session, number),
            ...candidateOfClosing(session, number),
            ...candidateOfSharedName(session, number),
          ];
    const other = otherOfTheName(session, number);
    const evidence = label?.evidence ?? null;
    if (other !== null && evidence !== null) {
      more.push({ speaker: other, basis: 'self-introduction', confidence: OTHER_OF_THE_NAME, evidence });
    }
    return [...found.map(({ trust, ...candidate }) => candidate), ...more];
  });
}

/** The clues, each at the turn it points at, with the trust that is left in it. */
function candidatesOfClues(session: Session): (SpeakerCandidate & { readonly trust: number })[][] {
  const candidates: (SpeakerCandidate & { readonly trust: number })[][] = session.transcript.turns.map(() => []);
  const printed = printedPeople(session);
  for (const { number } of session.transcript.turns) {
    for (const clue of session.clues(number)) {
      if (clue.kind === 'refers') continue;
      const target = clue.kind === 'hands-over' ? number + 1 : clue.kind === 'thanks' ? number - 1 : number;
      const person = session.personOf(clue, target);
      if (person === null) continue;
      // Nobody hands over to himself or thanks himself; where a call is answered under the very label it stands under, that came too early.
      const early = clue.kind === 'hands-over' && session.label(target)?.person === person;
      // "Ana, can you hear us?", and the technicians answer.
      if (clue.kind === 'hands-over' && helps(session.label(target)?.role ?? null) && printed.has(person)) continue;
      if (target !== number && session.label(number)?.person === person && !early) continue;
      const trust = trustIn(session, clue, person, target);
      const namesakes = session.namesakesOf(clue, target);
      const own = namesakes.length === 0 ? trust : trust * PRINTED_OF_THE_NAME;
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      const basis = BASIS_OF_CLUE[clue.kind];
      candidates[target - 1]?.push({ speaker: person, basis, confidence: clue.strength * own, evidence, trust: own });
      for (const other of namesakes)
        candidates[target - 1]?.push({
          speaker: other,
          basis,
          confidence: clue.strength * OTHERS_OF_THE_NAME,
          evidence,
          trust: OTHERS_OF_THE_NAME,
        });
    }
  }
  return candidates;
}

/**
 * How often a label of this session is right. Where the words contradict some of them, as many again are wrong and show it not.
 */
function trustOfLabels(
  session: Session,
  pointed: readonly (readonly (SpeakerCandidate & { readonly trust: number })[])[],
): number {
  const labelled = session.transcript.turns.filter(({ number }) => session.label(number)?.person != null);
  const doubted = labelled.filter(({ number }) => {
    const person = session.label(number)?.person as string;
    const isAnother = pointed[number - 1]?.some(
      ({ speaker, basis, trust }) => speaker !== person && basis === 'hand-over' && trust > SOME_TRUST,
    );
    return isAnother === true || trustInLabel(session, number, person) < 1;
  });
  const wrong = (WRONG_FOR_ONE_SEEN * doubted.length) / Math.max(labelled.length, FEW_LABELS);
  return Math.max(LEAST_OF_LABELS, Math.min(LABEL, 1 - wrong));
}

/**
 * Is a person's label printed twice in a row, and this the turn that is somebody else's, mostly: the second one, but the first where it opens
 * in words by which somebody breaks in?
 */
export function isPrintedAgain(session: Session, number: number): boolean {
  const broken = (turn: number): boolean => breaksIn(session.speech(turn)?.turn.text ?? '');
  if (isPrintedTwice(session, number + 1) && broken(number)) return true;
  return isPrintedTwice(session, number) && !broken(number - 1);
}

/** Does a turn stop within a sentence, as a page ends there or captions were restarted? */
const isCutOff = (text: string): boolean => /[\p{Ll}\d,]$/u.test(text.trimEnd());

function isPrintedTwice(session: Session, number: number): boolean {
  const person = session.label(number)?.person ?? null;
  const isPrinted = (turn: number): boolean => session.transcript.turns[turn - 1]?.label != null;
  if (person === null || person !== session.label(number - 1)?.person) return false;
  return isPrinted(number) && isPrinted(number - 1) && !isCutOff(session.speech(number - 1)?.turn.text ?? '');
}

function candidatesOfLabel(
  session: Session,
  number: number,
  called: string | null,
  thanked: string | null,
  trusted: number,
  printsAgain: boolean,
): SpeakerCandidate[] {
  const label = session.label(number);
  const turn = session.speech(number)?.turn;
  if (label?.person == null || label.evidence === null || turn === undefined) return [];
  const printed = { speaker: label.person, basis: 'label', evidence: label.evidence } as const;
  const next = session.speech(number + 1)?.turn;
  if (next !== undefined && isRestarted(turn, next)) {
    const restart = session.label(number + 1);
    const slip: SpeakerCandidate = { ...printed, confidence: LABEL_BEFORE_RESTART };
    if (restart?.person == null || restart.evidence === null) return [slip];
    return [slip, { speaker: restart.person, basis: 'continuation', confidence: RESTART, evidence: restart.evidence }];
  }
  const kept = called !== null && called !== label.person && session.label(number - 1)?.person === label.person;
  if (kept) return [{ ...printed, confidence: LABEL_KEPT_OVER_HAND_OVER }];
  const isAnother = [called, thanked].some((person) => person !== null && person !== label.person);
  const another = isAnother && thanked !== label.person && turn.wordCount >= ANSWER_WORDS;
  if (another)
    return [{ ...printed, confidence: doubted(LABEL_OVER_CALL, trustInLabel(session, number, label.person)) }];
  const noted = session
    .clues(number)
    .some((clue) => clue.kind === 'noted' && session.personOf(clue, number) !== label.person);
  if (noted) return [{ ...printed, confidence: LABEL_OVER_NOTE }];
  const handsOver = session.clues(number).some((clue) => clue.kind === 'hands-over');
  const leadsOnce = label.count === 1 && label.person !== session.moderator && handsOver;
  const again = isPrintedAgain(session, number) && !printsAgain;
  const usual = Math.min(trusted, leadsOnce ? LABEL_ONCE_MODERATING : again ? LABEL_PRINTED_AGAIN : LABEL);
  return [{ ...printed, confidence: doubted(usual, trustInLabel(session, number, label.person)) }];
}

/** A chance whose odds are a part of what they were. */
function doubted(chance: number, trust: number): number {
  const odds = (chance / (1 - chance)) * trust;
  return odds / (1 + odds);
}

function candidateOfRole(
  session: Session,
  role: string | null,
  number: number,
  called: string | null,
  holders: RoleHolders,
  colleague: SpeakerCandidate | undefined,
): SpeakerCandidate[] {
  const holder = role === null ? null : holders.holderAt(role, number);
  if (holder === null) return [];
  const { speaker, evidence } = holder;
  // "Ana, please.", and the role's label is left standing over her words.
  const kept = called !== null && called !== speaker && session.label(number - 1)?.role === role;
  const elsewhere = colleague !== undefined && colleague.speaker !== speaker;
  const trust = trustInLabel(session, number, speaker) * (elsewhere ? OF_ANOTHER_BODY : 1);
  const confidence = kept ? LABEL_KEPT_OVER_HAND_OVER : doubted(holder.confidence, trust);
  return [{ speaker, basis: 'label', confidence, evidence }];
}

// "Ana, sorry to interrupt, there is one more in the chat."
const BEFORE_ADDRESS = /^(?:\p{L}+,?\s{1,4}){0,2}$/u;
const ADDRESS_REACH = 80;

/** Does a turn open with words to a person, so that somebody else speaks? */
export function opensToward(session: Session, text: string, person: string): boolean {
  const first = session.roster.byId(person)?.name.split(' ', 1)[0] ?? '';
  const at = text.slice(0, ADDRESS_REACH).indexOf(`${first},`);
  return first.length > 2 && at !== -1 && BEFORE_ADDRESS.test(text.slice(0, at));
}

/**
 * Under a stranger's label, who thanks the speaker before and calls the next one mostly leads: the captioner did not know the voice. So does who
 * calls a stranger in a word between two.
 */
function candidateOfLeading(session: Session, number: number): SpeakerCandidate[] {
  const { moderator } = session;
  const role = session.label(number)?.role ?? null;
  if (moderator === null || role === null || !STRANGER.test(role)) return [];
  const between = callBetween(session, number);
  if (between !== null) return [{ speaker: moderator, basis: 'moderating', confidence: MODERATING, evidence: between }];
  const next = session.label(number + 1)?.person ?? null;
  const call = session
    .clues(number)
    .find((clue) => clue.kind === 'hands-over' && next !== null && session.personOf(clue, number + 1) === next);
  const thanks = session.clues(number).some(({ kind }) => kind === 'thanks');
  if (call === undefined || !thanks || next === moderator) return [];
  const { quote, start, end } = call;
  return [
    { speaker: moderator, basis: 'moderating', confidence: MODERATING_AFTER_THANKS, evidence: { quote, start, end } },
  ];
}

// "Question is clear. Who was behind? Yes, the lady."
const BETWEEN_WORDS = 45;
const CALLS_NEXT =
  /\b(?:yes|then|now|next|and|so|please),?\s{1,4}(?:the|that|you|there)\b[^.?!]{0,60}\b(?:gentleman|lady|man|woman|back|front|behind|row|there|hand)\b[^.?!]{0,40}[.!?]$|\b(?:yes|then|and|next),?\s{1,4}the\s{1,4}(?:gentleman|lady|man|woman)[.!]$/iu;

/** The last words of a short turn that call a stranger, between two turns under such a label; null for any other. */
function callBetween(session: Session, number: number): Quote | null {
  const { turn, sentences = [] } = session.speech(number) ?? {};
  const last = sentences.at(-1);
  if (turn === undefined || last === undefined || turn.wordCount > BETWEEN_WORDS) return null;
  const isStranger = (role: string | null | undefined): boolean => role != null && STRANGER.test(role);
  if (!isStranger(session.label(number - 1)?.role) || !isStranger(session.label(number + 1)?.role)) return null;
  const { text } = session.transcript.source;
  return CALLS_NEXT.test(wordsAt(text, last)) ? quoteOf(text, last.start, last.end) : null;
}

/** The number of the first turn of some length; 0 where none has. */
const firstLong = onceFor(
  ({ transcript }: Session): number => transcript.turns.findIndex(({ wordCount }) => wordCount >= OPENING_WORDS) + 1,
);

/** The first turn of some length, without a label, that bids all welcome and calls somebody: who leads opens the session. */
function candidateOfOpening(session: Session, number: number): SpeakerCandidate[] {
  const { moderator } = session;
  const turn = session.speech(number)?.turn;
  if (turn === undefined || moderator === null || turn.label !== null || turn.wordCount < OPENING_WORDS) return [];
  const call = session.clues(number).find(({ kind }) => kind === 'hands-over');
  if (
    firstLong(session) !== number ||
    call === undefined ||
    !WELCOMES.test(turn.text) ||
    opensToward(session, turn.text, moderator)
  )
    return [];
  if (session.clues(number).some(({ kind }) => kind === 'introduces-self' || kind === 'thanks')) return [];
  const { quote, start, end } = call;
  return [{ speaker: moderator, basis: 'moderating', confidence: OPENS, evidence: { quote, start, end } }];
}

/** One of the last turns, without a label or under one printed again, that thanks all and the house: who leads closes the session. */
function candidateOfClosing(session: Session, number: number): SpeakerCandidate[] {
  const { moderator, transcript } = session;
  const { turn, sentences = [] } = session.speech(number) ?? {};
  if (turn === undefined || moderator === null || number <= transcript.turns.length - LAST_TURNS) return [];
  const least = PARTS.test(turn.text) ? PARTING_WORDS : CLOSING_WORDS;
  if (turn.wordCount < least || opensToward(session, turn.text, moderator)) return [];
  if (turn.label !== null && !isPrintedAgain(session, number)) return [];
  const thanks = sentences.slice(-CLOSING_REACH).find((span) => CLOSES.test(wordsAt(transcript.source.text, span)));
  const speaksToAnother = session
    .clues(number)
    .some(
      ({ kind, name }) =>
        kind === 'introduces-self' || (kind === 'thanks' && session.roster.find(name)?.id === moderator),
    );
  if (thanks === undefined || speaksToAnother) return [];
  const evidence = quoteOf(transcript.source.text, thanks.start, thanks.end);
  return [{ speaker: moderator, basis: 'moderating', confidence: CLOSING, evidence }];
}

/** `ANA:` where two have that name, behind a turn whose last words name one of the two in full. */
function candidateOfSharedName(session: Session, number: number): SpeakerCandidate[] {
  const label = session.label(number);
  const printed = session.transcript.turns[number - 1]?.label ?? null;
  if (label === undefined || label.evidence === null || label.role !== null || label.body !== null || printed === null)
    return [];
  const before = session.speech(number - 1)?.turn.text.slice(-NAMED_REACH) ?? '';
  const named = session.roster
    .fitting(nameForm(printed))
    .filter(({ forms }) => forms.some(({ text, keys }) => keys.length > 1 && before.includes(text)));
  const [only] = named;
  if (only === undefined || named.length > 1 || session.moderator === only.id) return [];
  return [{ speaker: only.id, basis: 'label', confidence: OF_TWO_NAMED, evidence: label.evidence }];
}

/** `INTERPRETER:` behind somebody's label without a word but "(Speaking in Spanish)": what he says is that person's. */
function candidateOfInterpreted(session: Session, number: number): SpeakerCandidate[] {
  const before = session.label(number - 1);
  const turn = session.speech(number)?.turn;
  if (before?.person == null || before.evidence === null || turn === undefined) return [];
  if (!INTERPRETED.test(session.label(number)?.role ?? '') || OF_ITSELF.test(turn.text)) return [];
  if (!NOTE_ALONE.test(session.speech(number - 1)?.turn.text ?? '')) return [];
  return [{ speaker: before.person, basis: 'hand-over', confidence: INTERPRETING, evidence: before.evidence }];
}

/** A bare turn in which somebody leads the session on is mostly the moderator's, and one under a label printed again. */
function candidateOfAct(session: Session, number: number, isCalled: boolean): SpeakerCandidate[] {
  const { moderator } = session;
  const turn = session.speech(number)?.turn;
  if (turn === undefined || moderator === null || isCalled) return [];
  if (turn.label !== null && (!isPrintedAgain(session, number) || session.label(number)?.person === moderator))
    return [];
  if (opensToward(session, turn.text, moderator)) return [];
  const act = session.act(number);
  if (session.label(number - 1)?.person === moderator) {
    return act === null ? [] : [{ speaker: moderator, basis: 'moderating', confidence: MODERATING, evidence: act }];
  }
  const call = session
    .clues(number)
    .find((clue) => clue.kind === 'hands-over' && clue.strength > 0.7 && session.personOf(clue, number + 1) !== null);
  const said = call === undefined ? act : { quote: call.quote, start: call.start, end: call.end };
  if (said === null || session.label(number - 1)?.person == null) return [];
  const confidence = THANKS.test(turn.text) ? MODERATING_AFTER_THANKS : MODERATING;
  return [{ speaker: moderator, basis: 'moderating', confidence, evidence: said }];
}
