import { foundEntity } from '../entities/found-entity.ts';
import type { Entity, EntityIndex } from '../entities/mention.ts';
import type { Person } from '../speakers/attribution.ts';
import { personId } from '../speakers/person-id.ts';
import { type NameForm, nameForm } from '../speakers/person-name.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { slugOf } from '../text/slug.ts';
import { type Curator, personCalled } from './curator.ts';
import { isLost, type Lost } from './places.ts';

/** What the decisions about a session can name: what it names itself, who takes part, what they add, and the knowledge. */
export class Things {
  readonly #own: Map<string, Entity>;
  readonly #known: ReadonlyMap<string, Entity>;
  /** What is called otherwise now, by the id before. */
  readonly #ids = new Map<string, string>();

  /** @param known what the knowledge holds, by id */
  constructor(index: EntityIndex, people: readonly Person[], known: ReadonlyMap<string, Entity>) {
    this.#known = known;
    this.#own = new Map(index.entities.map((entity) => [entity.id, entity]));
    for (const person of people) if (!this.#own.has(person.id)) this.#add(entityOfPerson(person));
  }

  byId(id: string): Entity | undefined {
    return this.#own.get(id) ?? this.#known.get(id);
  }

  /** The id that a thing has after what was decided. */
  idOf(id: string): string {
    return this.#ids.get(id) ?? id;
  }

  /** The one thing or person that a decision means. */
  find(called: string): Entity | Lost {
    const entity = this.byId(this.idOf(called));
    if (entity !== undefined) return entity;
    const people = [...this.#own.values()].filter(isPerson);
    const person = personCalled(called, people);
    if (!isLost(person)) return person;
    const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);
    return {
      message: `nothing and nobody is "${called}"${didYouMean(called, [...this.#own.keys(), ...names, ...this.#known.keys()])}`,
      hint: 'Write an id of seeds/knowledge or of what the session names, or add it under "things" or "people"',
    };
  }

  /** What the session names, and neither the knowledge nor the program knows. */
  addThings(curator: Curator): void {
    for (const { decision, say } of curator.entries('things')) {
      const { id = slugOf(decision.name), name, kinds, group, processKind, country, partOf, leads = [] } = decision;
      if (this.byId(id) === undefined)
        this.#add({
          ...foundEntity(name, { kinds }, id),
          group: group ?? null,
          processKind: processKind ?? null,
          country: country ?? null,
          partOf: partOf ?? null,
          leads,
        });
      else say(['name'], `"${id}" is known already`, 'Use that id, and take this entry out');
    }
  }

  /**
   * People who are only named in the session: those whom only the decisions know, and right names for others.
   * @param isPresent true for the id of somebody who takes part: what is decided of them is done
   */
  namePeople(curator: Curator, session: string, present: readonly Person[]): void {
    const idOf = (form: NameForm): string => personId(session, form, (id) => this.#known.has(id));
    for (const { decision, say, found } of curator.entries('people')) {
      const form = decision.name === undefined ? null : nameForm(decision.name);
      if (!isLost(personCalled(decision.name ?? decision.person ?? '', present))) continue;
      if (decision.groups !== undefined || decision.affiliations !== undefined || decision.role !== undefined) {
        say(
          [],
          `"${decision.name ?? decision.person}" speaks in no turn of the session`,
          'Say under "speakers" who speaks which turn first; of people who are only named, decide the name',
        );
        continue;
      }
      if (decision.person === undefined) {
        if (form !== null) this.#add(entityOfPerson({ id: idOf(form), name: form.text, aliases: [] }));
        continue;
      }
      const person = found(['person'], personCalled(decision.person, [...this.#own.values()].filter(isPerson)));
      if (person === null || form === null) continue;
      this.#join(person, entityOfPerson({ id: idOf(form), name: form.text, aliases: [] }));
    }
  }

  /** Two things of the session are one. */
  joinSame(curator: Curator, present: readonly Person[]): void {
    for (const { decision, say, found } of curator.entries('same')) {
      if (!isLost(personCalled(decision.this, present))) continue;
      const gone = found(['this'], this.find(decision.this));
      const stays = found(['is'], this.find(decision.is));
      if (gone === null || stays === null) continue;
      if (gone.id === stays.id)
        say([], `"${decision.this}" and "${decision.is}" are one already`, 'Take the decision out');
      else this.#join(gone, stays);
    }
  }

  /** Something of the session that has the name of something else gets an id of its own. People who take part have theirs already. */
  partDifferent(curator: Curator, session: string, present: readonly Person[]): void {
    for (const { decision, say, found } of curator.entries('different')) {
      if (!isLost(personCalled(decision.this, present))) continue;
      const one = found(['this'], this.find(decision.this));
      const other = one === null ? null : found(['from'], this.find(decision.from));
      if (one === null || other === null || one.id !== other.id) continue;
      if (one.source === 'transcript') this.#join(one, { ...one, id: `${session}-${one.id}` });
      else
        say(
          ['this'],
          `"${decision.this}" is one thing in seeds/knowledge`,
          'Say under "mentions" what the name means in this session, with "everywhere: true"',
        );
    }
  }

  /** A thing with what is decided of those to which it leads. */
  renamed(entity: Entity): Entity {
    const partOf = entity.partOf === null ? null : this.idOf(entity.partOf);
    return { ...entity, partOf, leads: [...new Set(entity.leads.map((id) => this.idOf(id)))] };
  }

  #add(entity: Entity): void {
    this.#own.set(entity.id, entity);
  }

  /** What the knowledge says of a thing holds for all sessions; only what is known from the text takes over other names. */
  #join(gone: Entity, stays: Entity): void {
    const names = [...new Set([...stays.aliases, gone.name, ...gone.aliases])].filter((name) => name !== stays.name);
    this.#own.delete(gone.id);
    this.#add(stays.source === 'transcript' ? { ...stays, aliases: names } : stays);
    for (const [from, to] of this.#ids) if (to === gone.id) this.#ids.set(from, stays.id);
    if (gone.id !== stays.id) this.#ids.set(gone.id, stays.id);
  }
}

function isPerson({ kinds }: Entity): boolean {
  return kinds.includes('PERSON');
}

function entityOfPerson({ id, name, aliases }: Pick<Person, 'id' | 'name' | 'aliases'>): Entity {
  return { ...foundEntity(name, { kinds: ['PERSON'] }, id), aliases };
}
