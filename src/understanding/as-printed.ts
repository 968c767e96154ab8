import type { Standing } from '../affiliations/standing.ts';
import type { EntityIndex } from '../entities/mention.ts';
import type { SpeakerDraft } from '../speakers/attribute-speakers.ts';
import { type Quote, quoteOf } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** What stages found, in the words that the source prints: they may have read it with its capitals restored, at the same places. */
export function asPrinted({ source: { text } }: Transcript) {
  const printed = <Found extends Quote>(found: Found): Found => ({
    ...found,
    ...quoteOf(text, found.start, found.end),
  });
  return {
    speakers: (draft: SpeakerDraft): SpeakerDraft => ({
      ...draft,
      turns: draft.turns.map((turn) => ({
        ...turn,
        evidence: turn.evidence === null ? null : printed(turn.evidence),
        candidates: turn.candidates.map((candidate) => ({ ...candidate, evidence: printed(candidate.evidence) })),
      })),
      clues: draft.clues.map(printed),
      claims: draft.claims.map(printed),
    }),
    entities: ({ entities, mentions }: EntityIndex): EntityIndex => ({
      entities,
      mentions: mentions.map((mention) => ({ ...mention, surface: text.slice(mention.start, mention.end) })),
    }),
    standings: (standings: readonly Standing[]): Standing[] =>
      standings.map((standing) => ({
        ...standing,
        affiliations: standing.affiliations.map(printed),
        represents: standing.represents.map(printed),
      })),
  };
}
