import { type Quote, quoteOf } from '../text/span.ts';
import { isLeadingLabel } from '../transcript/label.ts';
import type { SpeakerBasis, SpeakerCandidate } from './attribution.ts';
import { FLOOR } from './describe-unnamed.ts';
import type { NameSpot } from './find-spots.ts';
import { isPrintedAgain, opensToward } from './gather-candidates.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import { timesPrinted } from './role-holders.ts';
import { SameNames } from './same-names.ts';
import type { Session } from './session.ts';
import { nameSpots, type SoftSign, softSigns } from './soft-signs.ts';
import { TURN_SIGNS, type TurnSign } from './speaker-model.ts';

/** Somebody who may speak a turn, and what speaks for it. */
export interface TurnState {
  /** Null for somebody whom no clue names. */
  readonly speaker: string | null;
  /** By their places in `TURN_SIGNS`. */
  readonly signs: Float32Array;
  /** What it rests on; null for somebody whom none names. */
  readonly basis: SpeakerBasis | null;
  readonly evidence: Quote | null;
}

const PLACE = Object.fromEntries(TURN_SIGNS.map((sign, at) => [sign, at])) as Record<TurnSign, number>;
const SIGN_OF_BASIS: Partial<Record<SpeakerBasis, TurnSign>> = {
  label: 'label',
  'hand-over': 'called',
  thanks: 'thanked',
  'self-introduction': 'introduced',
  parenthetical: 'introduced',
};

// What says the same as a printed name.
const SECONDS = [
  'called',
  'thanked',
  'introduced',
  'addressed-before',
  'addressed-after',
  'presented-before',
  'named-before',
  'named-after',
] as const satisfies readonly TurnSign[];

const AGAINST: ReadonlySet<TurnSign> = new Set(['speaks-of-own-name', 'addresses-own-name']);

const MOST = 12;
const MOST_ODDS = 4;
const SHORT = 15;
const SHORT_MODERATING = 45;
const LONG = 60;
const ANSWERED_REACH = 3;
const BODY_REACH = 2;
// A clue that tells who holds a role until somebody else does.
const TELLS_HOLDER = 0.7;
// A clue that something speaks against counts by its chance alone.
const UNDOUBTED = 0.6;
// "Ruralia, please.", where one person alone is known to be from there.
const CALLED_BY_BODY = 0.72;
// `RURALIA:`, where one person alone is known to be from there.
const OF_THE_BODY = 0.6;
const PRESENTED = 0.8;
const EVIDENCE = 80;
// Until then somebody else led.
const TAKES_OVER = /\bI(?:'ll|\u2019ll| will| now)? take over\b/i;
const IS_CHAIR = /\bchair/;
const isModerator = (role: string): boolean => /^(?:session )?moderator$/.test(role);
const CALL_REACH = 160;
const GREETS =
  /^(?:[^.?!]{0,30}[.?!,]\s+)?(?:good (?:morning|afternoon|evening|day)|hello|hi\b|thank you|thanks|many thanks|merci|gracias)/i;
const CALLS_STRANGER =
  /\b(?:gentleman|lady|gentlemen|ladies|microphone (?:one|two|three|four|\d)|a hand|hands|in the (?:back|front|aisle|room|corner)|at the back|somebody|someone|anybody|anyone|from the floor|over there|behind|sir|madam|who you are|your name)\b/i;
const CALLS =
  /(?:^|[.,!?]\s{1,3})(?:(?:now|please|so|and|then|okay|yes|next),?\s{1,3})?\p{Lu}[\p{L}'\u2019-]{1,24}(?:\s\p{Lu}[\p{L}'\u2019-]{1,24}){0,2}(?:,\s{1,3}(?:you|please|how|what|would|could|do|go|can)\b[^.?!]{0,120})?[.?!]?$|\bthe floor\b|\bplease[.!]$|\bgo ahead\b/u;
const MANAGES =
  /\b(?:minutes?|seconds|the floor|microphones?|the mic|mike|questions?|hands?|in the room|the panel|online|the chat|the queue|speakers?|introduce|the session|the record|coffee|lunch|close|wrap|remote|applause|welcome)\b/i;

interface Found {
  readonly signs: Float32Array;
  basis: SpeakerBasis;
  evidence: Quote;
  strength: number;
  misled: number | null;
}

/** The turns of a session, with all who may speak each of them. */
export interface TurnChain {
  /** The last state of a turn is somebody whom no clue names. */
  readonly states: readonly (readonly TurnState[])[];
  /** Who leads the session at each turn; null where that is not clear. */
  readonly leaders: readonly (string | null)[];
  /** Is nothing printed in front of the turn? */
  readonly bare: readonly boolean[];
}

/** @param telling turns in which somebody says for whom he speaks */
export function turnChain(
  session: Session,
  candidates: readonly (readonly SpeakerCandidate[])[],
  telling: ReadonlySet<number>,
): TurnChain {
  const leaders = leadersOf(session, candidates);
  return {
    states: statesOf(session, candidates, leaders, telling),
    leaders,
    bare: session.transcript.turns.map(({ number }) => session.label(number)?.evidence == null),
  };
}

/**
 * The moderator, until somebody else is told to speak under the label of who leads; then that person. Beside a moderator who is printed by
 * name, a chair only opens and closes.
 */
function leadersOf(session: Session, candidates: readonly (readonly SpeakerCandidate[])[]): (string | null)[] {
  let leader = session.moderator;
  const roles = session.transcript.turns.flatMap(({ number }) => session.label(number)?.role ?? []);
  // Where both are printed, a chair opens and closes, and the moderator leads.
  const leading = new Set(
    roles.filter((role) => isLeadingLabel(role) && !(IS_CHAIR.test(role) && roles.some(isModerator))),
  );
  const asLeading = roles.filter((role) => leading.has(role)).length;
  if (leader !== null && timesPrinted(session, leader) > asLeading) return session.transcript.turns.map(() => leader);
  const takesOver = session.transcript.turns.some(
    ({ text }, index) => TAKES_OVER.test(text) && toldHolder(candidates[index] ?? [])?.speaker === leader,
  );
  if (takesOver) leader = null;
  return session.transcript.turns.map(({ number }, index) => {
    const role = session.label(number)?.role ?? null;
    const told = role !== null && leading.has(role) ? toldHolder(candidates[index] ?? []) : null;
    if (told !== null) leader = told.speaker;
    return leader;
  });
}

function statesOf(
  session: Session,
  candidates: readonly (readonly SpeakerCandidate[])[],
  leaders: readonly (string | null)[],
  telling: ReadonlySet<number>,
): TurnState[][] {
  const { turns } = session.transcript;
  const spots = nameSpots(session);
  const soft = softSigns(session, spots, candidates);
  const names = new SameNames(session, spots, candidates);
  const firsts = firstTurns(candidates);
  const members = onlyMembers(session);
  const printedOften = new Set(
    turns.flatMap(({ number }) => {
      const label = session.label(number);
      return label?.person != null && label.count > 1 ? [label.person] : [];
    }),
  );
  const holders = new Map<string, { speaker: string; evidence: Quote }>();
  return turns.map(({ number }, index) => {
    const hard = candidates[index] ?? [];
    const leader = leaders[index] ?? null;
    const found = new Map<string, Found>();
    for (const candidate of hard) addHard(found, candidate, session.label(number));
    for (const { speaker, sign, value, basis, evidence } of soft[index] ?? []) {
      if (AGAINST.has(sign)) continue;
      const { signs } = stateOf(found, speaker, basis, evidence, 0.1 * value);
      if (sign === 'addressed-before' && (signs[PLACE.called] as number) > 0) continue;
      if (sign === 'addressed-after' && (signs[PLACE.thanked] as number) > 0) continue;
      raise(signs, sign, value);
    }
    for (const { person, evidence, isAddress } of names.calledAt(number - 1, BODY_REACH)) {
      raise(stateOf(found, person, 'hand-over', evidence, 0.05).signs, 'body-before', 1);
      if (isAddress && person !== leader && session.label(number)?.person == null)
        addHard(
          found,
          { speaker: person, basis: 'hand-over', confidence: CALLED_BY_BODY, evidence },
          session.label(number),
        );
    }
    const printed = session.label(number);
    const member =
      printed?.body == null ? null : (members.get(printed.body.toLowerCase()) ?? names.onlyOneOf(printed.body, number));
    if (member !== null && printed?.evidence != null)
      addHard(found, { speaker: member, basis: 'label', confidence: OF_THE_BODY, evidence: printed.evidence }, printed);
    addPresented(session, number, soft[index] ?? [], found, (person) => (firsts.get(person) ?? number) >= number);
    addHolder(session, number, hard, holders, found);
    const isAnswered = answersTo(session, number, spots[index] ?? []);
    addModerator(session, number, leader, isAnswered, found);
    for (const { speaker, sign, value } of soft[index] ?? []) {
      const signs = AGAINST.has(sign) ? found.get(speaker)?.signs : undefined;
      if (signs !== undefined && signs[PLACE.introduced] === 0) raise(signs, sign, value);
    }
    for (const [speaker, state] of found) {
      const { signs, misled } = state;
      if (speaker === printed?.person) {
        if (isPrintedAgain(session, number)) signs[PLACE['label-again']] = 1;
        else if (speaker !== leader && SECONDS.every((sign) => signs[PLACE[sign]] === 0))
          signs[PLACE['label-alone']] = 1;
      }
      if (misled === null) signs[PLACE['no-clue']] = 1;
      else signs[PLACE.clues] = oddsOf(misled);
      if (found.size > 1) signs[PLACE['same-names']] = names.shared(number, speaker);
      if (speaker !== leader && session.leads(number)) signs[PLACE['other-leads']] = 1;
      if (speaker !== leader && isAnswered) signs[PLACE['other-answered']] = 1;
      const text = turns[index]?.text ?? '';
      if (GREETS.test(text.slice(0, EVIDENCE)) && (firsts.get(speaker) ?? number) >= number && speaker !== leader)
        signs[PLACE['greets-first']] = 1;
      const role = session.label(number)?.role ?? null;
      if (role !== null && FLOOR.test(role) && printedOften.has(speaker)) signs[PLACE['panellist-at-floor']] = 1;
    }
    const states = [...found].map(
      ([speaker, { signs, basis, evidence }]): TurnState => ({ speaker, signs, basis, evidence }),
    );
    const worth = ({ signs }: TurnState): number =>
      (signs[PLACE.clues] as number) - 3 * (signs[PLACE['no-clue']] as number);
    const kept = states.sort((a, b) => worth(b) - worth(a)).slice(0, MOST);
    const other = otherSigns(session, number, hard, found);
    if (telling.has(number)) raise(other, 'other-tells-body', 1);
    if (isAnswered || session.leads(number)) raise(other, 'other-calls', isAnswered ? 1 : 0.5);
    return [...kept, { speaker: null, signs: other, basis: null, evidence: null }];
  });
}

function stateOf(
  found: Map<string, Found>,
  speaker: string,
  basis: SpeakerBasis,
  evidence: Quote,
  strength: number,
): Found {
  const known = found.get(speaker) ?? {
    signs: new Float32Array(TURN_SIGNS.length),
    basis,
    evidence,
    strength,
    misled: null,
  };
  if (strength > known.strength) Object.assign(known, { basis, evidence, strength });
  found.set(speaker, known);
  return known;
}

function raise(signs: Float32Array, sign: TurnSign, value: number): void {
  signs[PLACE[sign]] = Math.max(signs[PLACE[sign]] as number, value);
}

function addHard(
  found: Map<string, Found>,
  { speaker, basis, confidence, evidence }: SpeakerCandidate,
  label: LabelledTurn | undefined,
): void {
  // What is printed is shown before what is said.
  const state = stateOf(found, speaker, basis, evidence, confidence + (basis === 'label' ? 1 : 0));
  state.misled = (state.misled ?? 1) * (1 - confidence);
  const sign = SIGN_OF_BASIS[basis];
  if (sign === undefined || confidence < UNDOUBTED) return;
  raise(state.signs, sign === 'label' && label?.person !== speaker ? 'role-held' : sign, 1);
}

const BODY_IN_FULL = /\p{Lu}\p{L}+(?:\s{1,4}(?:(?:of|for|the|and|on|de|du|des|la)\s{1,4}){0,2}\p{Lu}\p{L}+){1,7}/gu;

/**
 * Bodies and countries under whose label, or with whose name in full, one person alone introduces himself; a label printed twice in a row
 * may be left standing.
 */
function onlyMembers(session: Session): Map<string, string | null> {
  const printed = new Map<string, string | null>();
  const inFull = new Map<string, string | null>();
  const add = (to: Map<string, string | null>, body: string, person: string): void => {
    const key = body.toLowerCase();
    to.set(key, to.has(key) && to.get(key) !== person ? null : person);
  };
  for (const { number } of session.transcript.turns) {
    const body = session.label(number)?.body ?? null;
    const isLeft = body === null || session.label(number - 1)?.body === body;
    for (const clue of session.clues(number)) {
      const person = clue.kind === 'introduces-self' ? session.personOf(clue, number) : null;
      if (person === null) continue;
      if (!isLeft) add(printed, body, person);
      // "The Association for Example Networks", and later `AEN:`.
      for (const [name] of clue.quote.matchAll(BODY_IN_FULL)) {
        const initials = name.replace(/\p{Ll}+|[^\p{L}]/gu, '');
        if (initials.length > 2) add(inFull, initials, person);
      }
    }
  }
  return new Map([...printed, ...inFull]);
}

/** `RURALIA:`, behind "so Ana Pereira of the office has taken her place". */
function addPresented(
  session: Session,
  number: number,
  soft: readonly SoftSign[],
  found: Map<string, Found>,
  isNew: (person: string) => boolean,
): void {
  const label = session.label(number);
  const presented = soft.filter(({ sign }) => sign === 'presented-last');
  const [first] = presented;
  if (label === undefined || first === undefined || presented.some(({ speaker }) => speaker !== first.speaker)) return;
  const isLong = (session.speech(number)?.turn.wordCount ?? 0) >= LONG;
  const isBare = label.evidence === null && isLong && first.speaker !== session.moderator && isNew(first.speaker);
  if (label.body === null && !isBare) return;
  const { speaker, evidence } = first;
  addHard(found, { speaker, basis: 'hand-over', confidence: PRESENTED, evidence }, label);
}

/** Who was the last to hold the role of the turn's label by more than that label. */
function addHolder(
  session: Session,
  number: number,
  hard: readonly SpeakerCandidate[],
  holders: Map<string, { speaker: string; evidence: Quote }>,
  found: Map<string, Found>,
): void {
  const role = session.label(number)?.role ?? null;
  if (role === null || FLOOR.test(role)) return;
  const last = holders.get(role);
  if (last !== undefined) raise(stateOf(found, last.speaker, 'label', last.evidence, 0.2).signs, 'role-held-last', 1);
  const told = toldHolder(hard);
  if (told !== null) holders.set(role, { speaker: told.speaker, evidence: told.evidence });
}

function toldHolder(hard: readonly SpeakerCandidate[]): SpeakerCandidate | null {
  return (
    hard.find(
      ({ basis, confidence }) =>
        confidence > TELLS_HOLDER && (basis === 'self-introduction' || basis === 'thanks' || basis === 'hand-over'),
    ) ?? null
  );
}

/** Who leads the session may speak any turn. */
function addModerator(
  session: Session,
  number: number,
  moderator: string | null,
  isAnswered: boolean,
  found: Map<string, Found>,
): void {
  const turn = session.speech(number)?.turn;
  if (moderator === null || turn === undefined || turn.text === '') return;
  const { text, textStart, wordCount } = turn;
  if (session.label(number)?.evidence == null && opensToward(session, text, moderator)) return;
  const opening = quoteOf(session.transcript.source.text, textStart, textStart + Math.min(EVIDENCE, text.length));
  if (opening.quote === '') return;
  const { signs } = stateOf(found, moderator, 'moderating', session.act(number) ?? opening, 0);
  raise(signs, 'moderator', 1);
  const label = session.label(number);
  if (label?.evidence != null && label.person !== moderator && (signs[PLACE['role-held']] as number) === 0)
    raise(signs, 'moderator-label-other', 1);
  if (wordCount < SHORT_MODERATING) raise(signs, 'moderator-short', 1);
  else if (number === 1) raise(signs, 'moderator-opens', 1);
  else if (wordCount > LONG && !session.leads(number)) raise(signs, 'moderator-long', 1);
  if (isAnswered) raise(signs, 'moderator-answered', 1);
  if (thanksLast(session, number, moderator)) raise(signs, 'moderator-thanks', 1);
  if (session.leads(number) || CALLS.test(text.slice(-CALL_REACH))) raise(signs, 'moderator-calls', 1);
  if (wordCount < 2 * LONG && MANAGES.test(text)) raise(signs, 'moderator-manages', 1);
}

/** Does somebody answer whom the turn's last sentences name: is the next turn printed under that name, or does it give it? */
function answersTo(session: Session, number: number, spots: readonly NameSpot[]): boolean {
  const given = session.clues(number + 1).find(({ kind }) => kind === 'introduces-self');
  const next =
    (given === undefined ? null : session.personOf(given, number + 1)) ?? session.label(number + 1)?.person ?? null;
  return next !== null && spots.some(({ people, fromEnd }) => fromEnd < ANSWERED_REACH && people.includes(next));
}

/** Does the turn thank whoever is printed before it or gave his name there, or whose own label it stands under, and not who leads? */
function thanksLast(session: Session, number: number, moderator: string): boolean {
  const printed = [session.label(number - 1)?.person, session.label(number)?.person];
  return session.clues(number).some((clue) => {
    const person = clue.kind === 'thanks' ? session.personOf(clue, number - 1) : null;
    if (person === null || person === moderator) return false;
    return printed.includes(person) || introduces(session, number - 1, person);
  });
}

/** What speaks for somebody whom no clue names. */
function otherSigns(
  session: Session,
  number: number,
  hard: readonly SpeakerCandidate[],
  found: ReadonlyMap<string, Found>,
): Float32Array {
  const signs = new Float32Array(TURN_SIGNS.length);
  const label = session.label(number);
  const role = label?.role ?? null;
  raise(signs, 'other', 1);
  if (label?.person != null) raise(signs, 'other-named-label', 1);
  else if (role !== null) raise(signs, isLeadingLabel(role) ? 'other-leading' : 'other-floor', 1);
  else raise(signs, label?.body != null ? 'other-body' : 'other-bare', 1);
  if (hard.some(({ basis, confidence }) => basis === 'hand-over' && confidence > 0.5)) raise(signs, 'other-called', 1);
  else if ([...found.values()].some((state) => (state.signs[PLACE['addressed-before']] as number) > 0))
    raise(signs, 'other-addressed-before', 1);
  const before = session.speech(number - 1)?.turn.text.slice(-CALL_REACH) ?? '';
  if (CALLS_STRANGER.test(before)) raise(signs, 'other-stranger-called', 1);
  if ((session.speech(number)?.turn.wordCount ?? 0) < SHORT) raise(signs, 'other-short', 1);
  return signs;
}

function oddsOf(misled: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log((1 - misled) / Math.max(misled, 1e-6) + 1e-6)));
}

function firstTurns(candidates: readonly (readonly SpeakerCandidate[])[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, found] of candidates.entries())
    for (const { speaker, confidence } of found)
      if (confidence > 0.5 && !firsts.has(speaker)) firsts.set(speaker, index + 1);
  return firsts;
}

function introduces(session: Session, number: number, person: string): boolean {
  return session
    .clues(number)
    .some((clue) => clue.kind === 'introduces-self' && session.personOf(clue, number) === person);
}
