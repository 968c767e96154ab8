import { slugOf } from '../text/slug.ts';
import { type Quote, quoteOf } from '../text/span.ts';
import { isLeadingLabel, labelKind } from '../transcript/label.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import type { AttributedTurn } from './attribution.ts';
import type { ClaimClue } from './find-claims.ts';
import type { NameTest } from './find-clues.ts';
import type { LabelledTurn } from './labelled-turn.ts';

// "I'm from Example" and "I'm a member of Example" tell for whom; weaker words do not stand in for a name.
const PLAIN = 0.85;
// A label may name an organisation where the captioner knew the person no better.
const LABEL = 0.75;
const NAME_OF_ORGANISATION =
  /^(?:\p{Lu}[\p{L}\p{N}&-]*(?:\s+(?:of|the|for|on|in|and)(?=\s+(?:the\s+)?\p{Lu}))*\s*){1,9}/u;

// "I'm a police officer", "with a regulator in one of the islands": somebody who may speak elsewhere too.
const SOME = 0.5;
const OF_A_KIND = 0.75;
const KIND_REACH = 60;
const LEAST_WORDS = 15;
const KIND =
  /^(?:[\p{L}-]{1,20}\s){0,5}?(?:activist|advis[eo]r|agency|ambassador|analyst|association|authority|bank|broadcaster|bureau|blogger|carrier|centre|center|chamber|channel|chapter|club|coalition|commission|community|council|court|company|consultant|delegate|delegation|department|developer|diplomat|director|doctor|editor|engineer|exchange|expert|federation|foundation|government|head|hospital|hotline|institute|institution|isp|cert|csirt|journalist|judge|lab|lawyer|lecturer|librarian|library|magazine|manager|mission|museum|minister|ministry|municipality|network|newspaper|ngo|nurse|office|officer|official|operator|organi[sz]ation|parliament|police|platform|principal|professor|programmer|project|prosecutor|provider|publisher|radio|registry|regulator|reporter|representative|researcher|school|secretariat|shop|society|start-?up|station|student|teacher|team|technician|trainer|union|university|volunteer)\b/iu;
const HOLDS_ROLE = 0.75;
// Whom no words name: of the floor, or without a label. Some of them have spoken before.
export const FLOOR =
  /\b(?:floor|audience|participant|attendee|speaker|question|comment|panell?ist|male|female|unknown|unidentified|iphone|ipad|android|galaxy|user|guest|hall|room|hub)\b/;
const FROM_THE_FLOOR = 0.65;
const CALLS_STRANGER =
  /\b(?:gentleman|lady|gentlemen|ladies|microphone|mic|mike|a hand|hands|in the (?:back|front|aisle|room|corner)|at the back|somebody|someone|anybody|anyone|from the floor|over there|behind|sir|madam|who you are|(?:have|has) (?:got )?the floor|mikes? (?:is|are) open|the (?:young|old) (?:man|woman|lady)|(?:a|the|another) hand is)\b/i;
const CALL_REACH = 160;
// "Hello. I'm from the coast, sorry that I came so late.", "I don't have a question, it is a comment.", "It's my first time in this room."
const PRESENTS =
  /^(?:[^.?!]{0,40}[.?!,]\s{1,4}){0,2}(?:hello|hi|good (?:morning|afternoon|evening)|yes, hello)\b[^?]{0,60}\bI(?:'m|\u2019m| am| come| came) (?:from|here|with|an?|the|one|because|as)\b/i;
const OF_THE_AUDIENCE =
  /^(?:[^.?!]{0,60}[.?!,]\s{1,4}){0,2}(?:[^.?!,]{0,30}\b(?:a|my|one|no|have a|little|quick|short) (?:\p{Ll}+ )?question\b|I don(?:'|\u2019)t have a question\b|it(?:'|\u2019)?s? (?:is )?(?:more )?(?:only |just )?a comment\b|it(?:'|\u2019)s my first (?:time|igf|forum)\b|I(?:'m|\u2019m| am) (?:only |just )an? \p{Ll}+|I won(?:'|\u2019)t say my name\b)/iu;
const WITHOUT_LABEL = 0.5;
const EVIDENCE_REACH = 80;
// With less of a chance that it is somebody whom no clue names, it may be one of those.
const LEAST_FOR_OTHERS = 0.4;

const NAMELESS = /^Unnamed speaker \(/;

/** Is this what somebody is called here whose name the session does not tell? */
export function isNameless(name: string): boolean {
  return NAMELESS.test(name);
}

interface Told {
  readonly organisation: string;
  readonly confidence: number;
  readonly evidence: Quote;
}

/** A person whose name the session does not tell, but for whom they speak. */
export interface UnnamedPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * Give turns whose speaker says for whom they speak, but not their name, to an unnamed person of that turn; so too a turn
 * printed under an organisation's or a country's name. Never one person for two turns: nothing tells that they are one.
 * @param others for each turn the chance that somebody speaks whom no clue names
 * @param rolesOfOne roles as printed (`moderator`) that one person holds whom nothing names: all their turns are that person's
 * @param isOtherThing true for names the knowledge holds
 * @param isPlace true for the name of a country or a city: "I'm from Malta" says where somebody lives, not for whom he speaks
 * @returns the turns with those filled in, and the people made for them
 */
export function describeUnnamed(
  transcript: Transcript,
  attributed: readonly AttributedTurn[],
  others: readonly number[],
  labelled: readonly LabelledTurn[],
  claims: readonly ClaimClue[],
  rolesOfOne: ReadonlySet<string>,
  isOtherThing: NameTest,
  isPlace: NameTest,
): { readonly turns: AttributedTurn[]; readonly people: UnnamedPerson[] } {
  const people: UnnamedPerson[] = [];
  const claimsByTurn = Map.groupBy(claims, (claim) => claim.turn);
  const isBody = (name: string, loose: boolean): boolean =>
    !isPlace(name) && (!loose || isOtherThing(name) || /\p{Lu}{2}/u.test(name) || labelKind(name) === 'body');
  const { text } = transcript.source;
  const own = (turn: number): readonly ClaimClue[] => claimsByTurn.get(turn) ?? [];
  const isLong = (turn: number): boolean => (transcript.turns[turn - 1]?.wordCount ?? 0) >= LEAST_WORDS;
  const holders = new Map<string, string>();
  const holderOf = (role: string): string => {
    const known = holders.get(role);
    if (known !== undefined) return known;
    const id = `${transcript.session.id}-${slugOf(role)}`;
    holders.set(role, id);
    people.push({ id, name: `Unnamed speaker (${role})` });
    return id;
  };
  const turns = attributed.map((turn): AttributedTurn => {
    const label = labelled[turn.turn - 1];
    if (turn.speaker !== null || label === undefined) return turn;
    if (label.role !== null && label.evidence !== null && rolesOfOne.has(label.role)) {
      return withSpeaker(turn, holderOf(label.role), HOLDS_ROLE, label.evidence);
    }
    if ((others[turn.turn - 1] ?? 0) < LEAST_FOR_OTHERS) return turn;
    const told =
      label.body !== null && label.evidence !== null
        ? { organisation: label.body, confidence: LABEL, evidence: label.evidence }
        : (describedIn(text, own(turn.turn), isBody) ??
          (isLong(turn.turn) && !isLeadingLabel(label.role ?? '') ? whatTheyAre(text, own(turn.turn)) : null));
    if (told === null) return stranger(turn, label);
    const id = `${transcript.session.id}-turn-${turn.turn}-speaker`;
    people.push({ id, name: `Unnamed speaker (${told.organisation})` });
    return withSpeaker(turn, id, told.confidence, told.evidence);
  });
  return { turns, people };

  /** Somebody whom the captioner did not know, and who says nothing of himself: still one person, whose words these are. */
  function stranger(turn: AttributedTurn, label: LabelledTurn): AttributedTurn {
    const { textStart, textEnd } = transcript.turns[turn.turn - 1] as Turn;
    const isOfFloor = label.role !== null && FLOOR.test(label.role);
    const before = transcript.turns[turn.turn - 2];
    const isCalled =
      label.evidence === null && before !== undefined && CALLS_STRANGER.test(before.text.slice(-CALL_REACH));
    const opening = text.slice(textStart, Math.min(textEnd, textStart + CALL_REACH));
    const presents = label.evidence === null && (PRESENTS.test(opening) || OF_THE_AUDIENCE.test(opening));
    if (!isLong(turn.turn) || !(isOfFloor || isCalled || presents)) return turn;
    const id = `${transcript.session.id}-turn-${turn.turn}-speaker`;
    people.push({ id, name: `Unnamed speaker (turn ${turn.turn})` });
    const evidence = label.evidence ?? quoteOf(text, textStart, Math.min(textEnd, textStart + EVIDENCE_REACH));
    return withSpeaker(turn, id, isOfFloor ? FROM_THE_FLOOR : WITHOUT_LABEL, evidence);
  }
}

function withSpeaker(turn: AttributedTurn, speaker: string, confidence: number, evidence: Quote): AttributedTurn {
  const candidate = { speaker, basis: 'description', confidence, evidence } as const;
  return { turn: turn.turn, ...candidate, candidates: [candidate, ...turn.candidates] };
}

/** What the speaker plainly says to be ("I'm a police officer", "I work for a ministry"); null without it. */
function whatTheyAre(text: string, claims: readonly ClaimClue[]): Told | null {
  for (const { subject, confidence, object, quote, start, end } of claims) {
    if (subject !== null || confidence < SOME) continue;
    const words = text.slice(object.start, Math.min(object.end, object.start + KIND_REACH)).replace(/\s+/g, ' ');
    const kind = KIND.exec(words)?.[0].trim();
    if (kind !== undefined) return { organisation: kind, confidence: OF_A_KIND, evidence: { quote, start, end } };
  }
  return null;
}

/**
 * The first organisation that the speaker plainly says to be of; null without one.
 * @param isBody whether a name can be an organisation's; what people are just "from" may be a town, and what they are head of
 *   a field ("Head of Policy")
 */
function describedIn(
  text: string,
  claims: readonly ClaimClue[],
  isBody: (name: string, loose: boolean) => boolean,
): Told | null {
  for (const { subject, role, confidence, object, quote, start, end } of claims) {
    if (subject !== null || confidence < PLAIN) continue;
    const words = text.slice(object.start, object.end).replace(/\s+/g, ' ');
    const organisation = NAME_OF_ORGANISATION.exec(words)?.[0].trim();
    const from = /\bfrom\s+(?:the\s+)?$/i.test(text.slice(start, object.start).slice(-20));
    if (organisation === undefined || !isBody(organisation, from || role !== null)) continue;
    return { organisation, confidence, evidence: { quote, start, end } };
  }
  return null;
}
