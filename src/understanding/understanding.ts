import type { Standing } from '../affiliations/standing.ts';
import type { CurationOutcome } from '../curation/curation.ts';
import type { EntityIndex } from '../entities/mention.ts';
import type { Exchange } from '../lessons/exchange.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** Everything the program understood of one transcript: the output of the pure stages, side by side. */
export interface Understanding {
  readonly transcript: Transcript;
  readonly attribution: Attribution;
  readonly entities: EntityIndex;
  readonly standings: readonly Standing[];
  readonly lessons: readonly Lesson[];
  /** Which lessons echo or challenge one another. */
  readonly exchanges: readonly Exchange[];
  /** What became of the decisions of people about the session. */
  readonly curation: CurationOutcome;
}
