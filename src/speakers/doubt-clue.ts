import { isLeadingLabel } from '../transcript/label.ts';
import { asksIn, takesIt } from './asks-in.ts';
import { FLOOR } from './describe-unnamed.ts';
import { introducesAnother, isMeantBeside, trustInLabel } from './doubt-label.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import type { NameClue } from './name-clue.ts';
import { NAME } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Session } from './session.ts';

// What is left of a clue's strength where something speaks against it.
const SPOKEN_OF = 0.15;
const CALLED_AGAIN = 0.15;
const LEADS_ON = 0.3;
// Who is called does not ask to come in.
const ASKED_IN = 0.3;
// In 15 of 18 such turns of the development set and the seed it was who had been called, and the label was a slip.
const OTHER_LABEL = 0.92;
const SAME_ROLE = 0.9;
const OF_THE_FLOOR = 0.5;
const OF_AUDIENCE = /\b(?:audience|floor|participant|attendee)\b/;
// Told to somebody at the end of a turn, not called.
const TOLD = 0.4;
const ENDS_WITH_NAME = /^(?:\S+\s{1,4}){3,40}\S+,\s{1,4}\p{Lu}[^,.?!]{1,40}\.$/u;
const TELLS = /^(?:(?:[Aa]nd|[Ss]o),?\s{1,4})?(?:\p{Lu}\S{0,30}\s{1,4}){0,3}\p{Lu}\S{0,30},\s[^?]{3,200}[.!]$/u;
const TO_GO_ON =
  /\b(?:you|your|yours|please|floor|ahead|welcome|first|next|then|turn|over|maybe|perhaps|who|what|how|why|where|when|which|question)\b/i;
const HANDS_OVER = /\b(?:remote|online|moderator|host)\b/;
const SHORT_BARE = 0.65;
const THANKS_UNDER_OTHER_LABEL = 0.5;
const THANKS_TO_MODERATOR = 0.4;
const THANKS_OVER_INTERJECTION = 0.5;
const DEEP_UNDER_OTHER_LABEL = 0.96;
// Whose label it is has spoken too: two people's turn.
const NOTED_UNDER_OTHER_LABEL = 0.25;
const READ_OUT = 0.18;
const OF_A_TECHNICIAN = 0.5;
const TECHNICAL =
  /\b(?:micro?phone|mic|mute|unmute|louder|hear (?:you|me)|audio|sound|screen|camera|raise the volume)\b/i;

// A technician's "One moment, please" before the person called.
const TECHNICIAN_WORDS = 8;
const INTERJECTION_WORDS = 15;
// What a moderator says between two speakers is short; a longer turn without a moderating word is a contribution.
const MODERATING_WORDS = 60;
// Who is spoken of in the first sentences after being called does not speak there: "Omar could not come".
const OPENING = 3;
// An introduction further down, under somebody else's label, may be a turn whose own label was lost.
const DEEP = 5;
// A sentence or two back; a whole turn may be long.
const READ_OUT_REACH = 300;
// "We have a comment from Ana in Ruralia: my name is Ana".
const READS_OUT =
  /\b(?:comment|question|message|statement|intervention|remark)s?\s{1,8}(?:online\s{1,8})?(?:from|by)\s/i;
// The label of who speaks from afar himself (`REMOTE PARTICIPANT`) is no such one.
const READS_FOR_OTHERS = /\b(?:remote|online)\b(?!.*\b(?:participant|attendee|speaker|panell?ist|hub)\b)/;
// "Ana speaking, of the remote participation": who reads for them says so of himself.
const OF_THOSE_AFAR = /\b(?:remote|online)\b/i;
const NAMES = new RegExp(NAME, 'gu');
// "So yeah, Ana.", "it's Ana Pereira.", of who was called just before.
const BEFORE_OWN =
  /(?:(?:^|[.!?]\s{1,4})(?:(?:so|yeah|yes|well|hi|hello|okay|um|uh),?\s{1,4}){1,3}|\b(?:it['\u2019]s|it is|this is)\s{1,4})$/i;
const AFTER_OWN = /^(?:[.]|,\s{1,4}(?:I|from|with|of)\b)/;
const PRESENTS = /\b(?:this is|here is|here's|here\u2019s|it's|it\u2019s)\b/i;
const NAMED_REACH = 160;
// "He's there, one moment.", "We lost her.": an answer about who was called.
const REPORTS_ABSENCE =
  /^(?:(?:yes|yeah|no|okay|sorry|well|oh|I think),?\s{1,4}){0,2}(?:s?he(?:['\u2019]s| is| was)\s{1,4}(?:not\s|still\s|in the (?:waiting|other) room|there\b|here\b|on (?:mute|the line|audio|his|her)|muted|connect|coming|back\b|offline|gone|frozen)|(?:I think )?we(?:['\u2019]ve| have)? (?:lost|have|don['\u2019]t have|can(?:no|['\u2019])t hear|cannot see) (?:him|her)\b)/iu;
const FIRST_PERSON = /\b(?:I['\u2019]m|I am|my name|I work|I come|me)\b/;

/**
 * How far a clue may be trusted, given the turns around it.
 * @param target the turn that the clue points at
 * @returns factor in [0, 1] for the clue's strength
 */
export function trustIn(session: Session, clue: NameClue, person: string, target: number): number {
  if (clue.kind === 'hands-over') return trustInHandOver(session, clue, person, target);
  if (clue.kind === 'thanks') return trustInThanks(session, person, target);
  if (clue.kind === 'introduces-self') return trustInIntroduction(session, clue, person);
  const printed = session.label(target)?.person ?? person;
  return printed === person ? 1 : NOTED_UNDER_OTHER_LABEL;
}

/** The person called may be absent, or somebody else may answer first. */
function trustInHandOver(session: Session, clue: NameClue, person: string, target: number): number {
  const turn = session.speech(target)?.turn;
  const label = session.label(target);
  const giver = session.label(clue.turn);
  if (introducesAnother(session, target, person)) return SPOKEN_OF;
  if (turn !== undefined && asksIn(turn.text)) return ASKED_IN;
  if (turn !== undefined && REPORTS_ABSENCE.test(turn.text) && !namesAnother(session, clue.turn, person))
    return SPOKEN_OF;
  if (turn === undefined || label === undefined || label.person === person) return 1;
  if (label.person !== null && label.person !== giver?.person && takesIt(turn.text)) return ASKED_IN;
  if (isSpokenOf(session, person, target)) return SPOKEN_OF;
  if (callsAgain(session, person, target + 1)) return CALLED_AGAIN;
  if (label.person !== null) {
    // A label that the captioner typed anew is meant; one kept from the turn before may be a slip.
    if (label.person !== giver?.person) {
      if (isTold(session, clue, giver) || isCalledToo(session, clue, label.person)) return TOLD;
      if (trustInLabel(session, target, label.person) < 1) return leadsAfterThanks(session, target) ? LEADS_ON : 1;
      return OTHER_LABEL;
    }
    return session.leads(target) ? LEADS_ON : 1;
  }
  if (label.role !== null && label.role === giver?.role) {
    if (session.leads(target)) return LEADS_ON;
    // Whom somebody of the floor asks is on the panel: the next under that label is of the floor too, mostly.
    return OF_AUDIENCE.test(label.role) ? OF_THE_FLOOR : SAME_ROLE;
  }
  if (turn.label === null && turn.wordCount < INTERJECTION_WORDS && TECHNICAL.test(turn.text)) return OF_A_TECHNICIAN;
  const bareAfter = session.speech(target + 1)?.turn.label === null;
  return turn.label === null && turn.wordCount < TECHNICIAN_WORDS && bareAfter ? SHORT_BARE : 1;
}

/** "And now Lucía. Ana, do we have her?": do the last words of a turn name somebody else than the one called? */
function namesAnother(session: Session, number: number, person: string): boolean {
  const words = session.speech(number)?.turn.text.slice(-NAMED_REACH) ?? '';
  return [...words.matchAll(NAMES)].some((match) => {
    const named = session.roster.find(nameForm(trimToName(match.groups?.name ?? '')))?.id;
    return named !== undefined && named !== person;
  });
}

/** "Thank you, Ana. Before the panel answers, Omar, is there somebody online?": who says that under her label was not asked by her. */
function leadsAfterThanks(session: Session, number: number): boolean {
  return session.leads(number) && session.clues(number).some(({ kind }) => kind === 'thanks');
}

/** "Ana, Omar, one sentence each.", and Omar's label. */
function isCalledToo(session: Session, { quote, name }: NameClue, printed: string): boolean {
  const [first = ''] = session.roster.byId(printed)?.name.split(' ') ?? [];
  return first.length > 2 && !name.text.includes(first) && quote.includes(`, ${first},`);
}

/** "We'd print that one too, Ana.", "Mr. Diallo, ninety days.", of somebody who does not lead: told to who said it before, and no question. */
function isTold({ moderator }: Session, { quote }: NameClue, giver: LabelledTurn | undefined): boolean {
  if (giver?.evidence == null || giver.person === moderator) return false;
  if (isLeadingLabel(giver.role ?? '') || HANDS_OVER.test(giver.role ?? '')) return false;
  if (giver.person !== null && moderator !== null && ENDS_WITH_NAME.test(quote)) return true;
  return TELLS.test(quote) && !TO_GO_ON.test(quote);
}

/** Thanks go to the turn before, but also to who opened the session, and to who spoke before an interjection. */
function trustInThanks(session: Session, person: string, target: number): number {
  const turn = session.speech(target)?.turn;
  const label = session.label(target);
  if (turn === undefined || label === undefined || label.person === person) return 1;
  if (label.person !== null) return person === session.moderator ? THANKS_UNDER_OTHER_LABEL : OTHER_LABEL;
  const contributes = turn.wordCount > MODERATING_WORDS && !session.leads(target);
  const isOfFloor = label.role !== null && FLOOR.test(label.role) && !session.leads(target);
  if (person === session.moderator && (contributes || isOfFloor)) return THANKS_TO_MODERATOR;
  const before = session.label(target - 1)?.person === person || introduces(session, target - 1, person);
  return before && turn.wordCount <= INTERJECTION_WORDS ? THANKS_OVER_INTERJECTION : 1;
}

function trustInIntroduction(session: Session, clue: NameClue, person: string): number {
  const label = session.label(clue.turn);
  // Who moderates for those far away reads out what they write: "This is Ana from Ruralia, I would like to ask".
  const reads = label?.role != null && READS_FOR_OTHERS.test(label.role) && !OF_THOSE_AFAR.test(clue.quote);
  if (reads) return READ_OUT;
  const { turn, sentences } = session.speech(clue.turn) ?? {};
  if (turn === undefined || sentences === undefined) return 1;
  if (
    READS_OUT.test(
      session.transcript.source.text.slice(Math.max(turn.textStart, clue.start - READ_OUT_REACH), clue.end),
    )
  )
    return READ_OUT;
  if (label?.person == null || label.person === person) return 1;
  // "This is Ana from the hub." of who is printed otherwise, and then Ana's own turn: she was presented.
  if (isMeantBeside(session, clue, clue.turn)) return SPOKEN_OF;
  const next = session.label(clue.turn + 1)?.person === person;
  if (next && PRESENTS.test(clue.quote) && !FIRST_PERSON.test(clue.quote)) return SPOKEN_OF;
  const end = sentences[DEEP]?.start ?? Number.POSITIVE_INFINITY;
  return clue.start >= end ? DEEP_UNDER_OTHER_LABEL : 1;
}

function isSpokenOf(session: Session, person: string, turn: number): boolean {
  const { turn: said, sentences } = session.speech(turn) ?? {};
  if (said === undefined || sentences === undefined) return false;
  if (session.clues(turn).some((clue) => clue.kind === 'introduces-self' && isClueFor(session, clue, person)))
    return false;
  const opening = session.transcript.source.text.slice(said.textStart, sentences[OPENING - 1]?.end ?? said.textEnd);
  for (const match of opening.matchAll(NAMES)) {
    if (BEFORE_OWN.test(opening.slice(0, match.index)) && AFTER_OWN.test(opening.slice(match.index + match[0].length)))
      continue;
    if (session.roster.find(nameForm(trimToName(match.groups?.name ?? '')))?.id === person) return true;
  }
  return false;
}

function introduces(session: Session, turn: number, person: string): boolean {
  return session.clues(turn).some((clue) => clue.kind === 'introduces-self' && isClueFor(session, clue, person));
}

function callsAgain(session: Session, person: string, turn: number): boolean {
  return session.clues(turn).some((clue) => clue.kind === 'hands-over' && isClueFor(session, clue, person));
}

function isClueFor(session: Session, clue: NameClue, person: string): boolean {
  return session.roster.find(clue.name)?.id === person;
}
