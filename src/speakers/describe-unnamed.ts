import type { Transcript } from '../transcript/transcript.ts';
import type { AttributedTurn } from './attribution.ts';
import type { ClaimClue } from './find-claims.ts';

// "I'm from Example" and "I'm a member of Example" tell for whom; weaker words do not stand in for a name.
const PLAIN = 0.85;
const NAME_OF_ORGANISATION =
  /^(?:\p{Lu}[\p{L}\p{N}&-]*(?:\s+(?:of|the|for|on|in|and)(?=\s+(?:the\s+)?\p{Lu}))*\s*){1,9}/u;

/** A person whose name the session does not tell, but for whom they speak. */
export interface UnnamedPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * Give bare turns whose speaker says for whom they speak, but not their name, to an unnamed person of that turn.
 * @returns the turns with those filled in, and the people made for them
 */
export function describeUnnamed(
  transcript: Transcript,
  attributed: readonly AttributedTurn[],
  claims: readonly ClaimClue[],
): { readonly turns: AttributedTurn[]; readonly people: UnnamedPerson[] } {
  const people: UnnamedPerson[] = [];
  const turns = attributed.map((turn): AttributedTurn => {
    if (turn.speaker !== null) return turn;
    for (const claim of claims) {
      if (claim.turn !== turn.turn || claim.subject !== null || claim.confidence < PLAIN) continue;
      const words = transcript.source.text.slice(claim.object.start, claim.object.end);
      const organisation = NAME_OF_ORGANISATION.exec(words.replace(/\s+/g, ' '))?.[0].trim();
      if (organisation === undefined) continue;
      const id = `${transcript.session.id}-turn-${turn.turn}-speaker`;
      people.push({ id, name: `Unnamed speaker (${organisation})` });
      const evidence = { quote: claim.quote, start: claim.start, end: claim.end };
      const candidate = { speaker: id, basis: 'description', confidence: claim.confidence, evidence } as const;
      return { turn: turn.turn, ...candidate, candidates: [candidate, ...turn.candidates] };
    }
    return turn;
  });
  return { turns, people };
}
