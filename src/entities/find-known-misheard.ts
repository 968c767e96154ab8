import type { Surface } from '../knowledge/knowledge.ts';
import { compareKey } from '../text/compare-key.ts';
import type { PhraseIndex } from '../text/phrase-index.ts';
import type { Candidate } from './candidate.ts';
import { foldedWordsOf } from './fold-words.ts';
import { isRun, type SessionWords } from './session-words.ts';

/** Find caption errors that the knowledge lists. In the session where one was seen it is sure, elsewhere likely. */
export function findKnownMisheard(session: SessionWords, id: string, surfaces: PhraseIndex<Surface>): Candidate[] {
  const candidates: Candidate[] = [];
  const openings = session.vocabulary.told(({ key }) => surfaces.opening(key));
  for (const turn of session.turns)
    for (const { first, last, value } of surfaces.all(turn.words, (at) => openings[turn.forms[at] as number])) {
      if (!isRun(turn.words, first, last)) continue;
      // One word must stand as it was listed: "Rom" for a city is no "ROMs".
      if (last === first && compareKey(turn.words[first]?.text ?? '') !== compareKey(value.surface)) continue;
      const isHere = value.seenIn === id;
      const asListed = foldedWordsOf(value.surface).every((word, at) => word.shape === turn.words[first + at]?.shape);
      // Elsewhere a single word is not enough, and more must have the same capitals.
      if (!isHere && (last === first || !asListed)) continue;
      const confidence = isHere ? 0.95 : 0.8;
      candidates.push({
        words: turn,
        first,
        last,
        entity: value.entity,
        confidence,
        method: 'known-misheard',
        layer: 'name',
      });
    }
  return candidates;
}
