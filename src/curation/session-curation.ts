import type { Standing } from '../affiliations/standing.ts';
import type { Entity, EntityIndex } from '../entities/mention.ts';
import type { Exchange } from '../lessons/exchange.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { concludeSpeakers, type SpeakerDraft } from '../speakers/attribute-speakers.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { curateEntities } from './curate-entities.ts';
import { curateExchanges } from './curate-exchanges.ts';
import { curateLessons } from './curate-lessons.ts';
import { curatePeople } from './curate-people.ts';
import { curateSpeakers } from './curate-speakers.ts';
import { curateStandings } from './curate-standings.ts';
import type { Curation, CurationOutcome } from './curation.ts';
import { Curator } from './curator.ts';
import { Things } from './things.ts';

/**
 * What people decided about one session, put in behind each stage: the stages after it build on it, so that whatever follows from a
 * decision follows by itself. Without decisions each stage's result stays as it is.
 */
export class SessionCuration {
  readonly #transcript: Transcript;
  readonly #curator: Curator;
  readonly #known: ReadonlyMap<string, Entity>;
  readonly #isEmpty: boolean;
  #things: Things | null = null;

  /** @param known what the knowledge holds, by id */
  constructor(transcript: Transcript, curations: readonly Curation[], known: ReadonlyMap<string, Entity>) {
    this.#transcript = transcript;
    this.#curator = new Curator(transcript, curations);
    this.#known = known;
    this.#isEmpty = curations.length === 0;
  }

  speakers(draft: SpeakerDraft): Attribution {
    if (this.#isEmpty) return concludeSpeakers(this.#transcript, draft);
    const isTaken = (id: string): boolean => this.#known.has(id);
    const decided = curateSpeakers(this.#curator, this.#transcript, draft, isTaken);
    const attribution = concludeSpeakers(this.#transcript, decided.draft, decided.turns);
    return curatePeople(this.#curator, this.#transcript.session.id, attribution, draft.unnamed, isTaken);
  }

  entities({ people }: Attribution, found: EntityIndex): EntityIndex {
    if (this.#isEmpty) return found;
    this.#things = new Things(found, people, this.#known);
    this.#things.addThings(this.#curator);
    this.#things.namePeople(this.#curator, this.#transcript.session.id, people);
    this.#things.joinSame(this.#curator, people);
    this.#things.partDifferent(this.#curator, this.#transcript.session.id, people);
    return curateEntities(this.#curator, found, this.#things);
  }

  standings(attribution: Attribution, found: readonly Standing[]): readonly Standing[] {
    if (this.#things === null) return found;
    return curateStandings(this.#curator, this.#transcript, attribution, found, this.#things);
  }

  lessons(attribution: Attribution, entities: EntityIndex, found: readonly Lesson[]): readonly Lesson[] {
    if (this.#things === null) return found;
    return curateLessons(this.#curator, this.#transcript, attribution, entities, found, this.#things);
  }

  exchanges(lessons: readonly Lesson[], found: readonly Exchange[]): readonly Exchange[] {
    return this.#isEmpty ? found : curateExchanges(this.#curator, lessons, found);
  }

  /** Read behind the last stage: what could be applied, and what could not. */
  get outcome(): CurationOutcome {
    return this.#curator.outcome;
  }
}
