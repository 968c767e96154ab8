import type { Standing } from '../affiliations/standing.ts';
import type { EntityIndex } from '../entities/mention.ts';
import type { SpeakerDraft } from '../speakers/attribute-speakers.ts';
import { type Quote, quoteOf } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** What the stages give, quoted in the words that the source prints. */
interface AsPrinted {
  speakers(draft: SpeakerDraft): SpeakerDraft;
  entities(index: EntityIndex): EntityIndex;
  standings(standings: readonly Standing[]): readonly Standing[];
}

const AS_IT_IS: AsPrinted = {
  speakers: (draft) => draft,
  entities: (index) => index,
  standings: (standings) => standings,
};

/** @param read what the stages read: the transcript, or the same with its capitals restored, at the same places */
export function asPrinted(transcript: Transcript, read: Transcript): AsPrinted {
  if (read === transcript) return AS_IT_IS;
  const { text } = transcript.source;
  const printed = <Found extends Quote>(found: Found): Found => ({
    ...found,
    ...quoteOf(text, found.start, found.end),
  });
  return {
    speakers: (draft) => ({
      ...draft,
      turns: draft.turns.map((turn) => ({
        ...turn,
        evidence: turn.evidence === null ? null : printed(turn.evidence),
        candidates: turn.candidates.map((candidate) => ({ ...candidate, evidence: printed(candidate.evidence) })),
      })),
      clues: draft.clues.map(printed),
      claims: draft.claims.map(printed),
    }),
    entities: ({ entities, mentions }) => ({
      entities,
      mentions: mentions.map((mention) => ({ ...mention, surface: text.slice(mention.start, mention.end) })),
    }),
    standings: (standings) =>
      standings.map((standing) => ({
        ...standing,
        affiliations: standing.affiliations.map(printed),
        represents: standing.represents.map(printed),
      })),
  };
}
