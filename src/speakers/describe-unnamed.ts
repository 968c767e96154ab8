import type { Quote } from '../text/span.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { AttributedTurn } from './attribution.ts';
import type { ClaimClue } from './find-claims.ts';
import type { NameTest } from './find-clues.ts';
import type { LabelledTurn } from './labelled-turn.ts';

// "I'm from Example" and "I'm a member of Example" tell for whom; weaker words do not stand in for a name.
const PLAIN = 0.85;
// A label may name an organisation where the captioner knew the person no better.
const LABEL = 0.9;
const NAME_OF_ORGANISATION =
  /^(?:\p{Lu}[\p{L}\p{N}&-]*(?:\s+(?:of|the|for|on|in|and)(?=\s+(?:the\s+)?\p{Lu}))*\s*){1,9}/u;

/** A person whose name the session does not tell, but for whom they speak. */
export interface UnnamedPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * Give turns whose speaker says for whom they speak, but not their name, to an unnamed person of that turn; so too a turn
 * printed under an organisation's or a country's name. Never one person for two turns: nothing tells that they are one.
 * @param isOtherThing true for names the knowledge holds
 * @param isPlace true for the name of a country or a city: "I'm from Malta" says where somebody lives, not for whom he speaks
 * @returns the turns with those filled in, and the people made for them
 */
export function describeUnnamed(
  transcript: Transcript,
  attributed: readonly AttributedTurn[],
  labelled: readonly LabelledTurn[],
  claims: readonly ClaimClue[],
  isOtherThing: NameTest,
  isPlace: NameTest,
): { readonly turns: AttributedTurn[]; readonly people: UnnamedPerson[] } {
  const people: UnnamedPerson[] = [];
  const claimsByTurn = Map.groupBy(claims, (claim) => claim.turn);
  const isBody = (name: string, loose: boolean): boolean =>
    !isPlace(name) && (!loose || isOtherThing(name) || /\p{Lu}{2}/u.test(name) || labelKind(name) === 'body');
  const turns = attributed.map((turn): AttributedTurn => {
    const label = labelled[turn.turn - 1];
    if (turn.speaker !== null || label === undefined || turn.candidates.length > 0) return turn;
    const told =
      label.body !== null && label.evidence !== null
        ? { organisation: label.body, confidence: LABEL, evidence: label.evidence }
        : describedIn(transcript.source.text, claimsByTurn.get(turn.turn) ?? [], isBody);
    if (told === null) return turn;
    const id = `${transcript.session.id}-turn-${turn.turn}-speaker`;
    people.push({ id, name: `Unnamed speaker (${told.organisation})` });
    const { confidence, evidence } = told;
    const candidate = { speaker: id, basis: 'description', confidence, evidence } as const;
    return { turn: turn.turn, ...candidate, candidates: [candidate] };
  });
  return { turns, people };
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
): { readonly organisation: string; readonly confidence: number; readonly evidence: Quote } | null {
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
