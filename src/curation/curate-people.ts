import type { Attribution, Person } from '../speakers/attribution.ts';
import { personId } from '../speakers/person-id.ts';
import { nameForm } from '../speakers/person-name.ts';
import { type Curator, personCalled, withDecidedNames } from './curator.ts';
import { isLost } from './places.ts';

/**
 * The people who take part under the names and in the roles that people decided, and one person where two were found.
 * @param unnamed ids of people whose name says only that they have none
 * @param isTaken true for an id that something else than a person has
 */
export function curatePeople(
  curator: Curator,
  session: string,
  attribution: Attribution,
  unnamed: ReadonlySet<string>,
  isTaken: (id: string) => boolean,
): Attribution {
  const called = withDecidedNames(curator, attribution.people);
  const people = new Map(attribution.people.map((person) => [person.id, person]));
  const ids = new Map<string, string>();

  for (const { decision, say } of curator.entries('people')) {
    const asked = personCalled(decision.person ?? decision.name ?? '', called);
    const person = isLost(asked) ? undefined : people.get(ids.get(asked.id) ?? asked.id);
    // Who only is named is looked for among the things that the session names.
    if (person === undefined) continue;
    const role = decision.role ?? person.role;
    people.set(person.id, { ...person, role });
    if (decision.person === undefined || decision.name === undefined) continue;
    const form = nameForm(decision.name);
    const id = personId(session, form, isTaken);
    if (id !== person.id && people.has(id)) {
      const hint = `Where they are one, write it under "same": { this: ${person.id}, is: ${id} }`;
      say(['name'], `"${decision.name}" is somebody else of the session already`, hint);
      continue;
    }
    const before = unnamed.has(person.id) ? [] : [person.name];
    const aliases = [...new Set([...before, ...person.aliases])].filter((alias) => alias !== form.text).sort();
    people.delete(person.id);
    people.set(id, { id, name: form.text, aliases, role });
    if (id !== person.id) ids.set(person.id, id);
  }

  for (const { decision, say } of curator.entries('same')) {
    const [one, other] = [decision.this, decision.is].map((name) => personCalled(name, called));
    if (one === undefined || other === undefined || isLost(one) || isLost(other)) continue;
    const gone = people.get(ids.get(one.id) ?? one.id);
    const stays = people.get(ids.get(other.id) ?? other.id);
    if (gone === undefined || stays === undefined) continue;
    if (gone.id === stays.id) {
      say([], `"${decision.this}" and "${decision.is}" are one already`, 'Take the decision out');
      continue;
    }
    people.delete(gone.id);
    people.set(stays.id, joined(stays, gone, unnamed));
    for (const [from, to] of [...ids, [one.id, gone.id] as const]) if (to === gone.id) ids.set(from, stays.id);
    ids.set(gone.id, stays.id);
  }
  return withIds(attribution, [...people.values()], (id) => ids.get(id) ?? id);
}

function joined(stays: Person, gone: Person, unnamed: ReadonlySet<string>): Person {
  const names = unnamed.has(gone.id) ? gone.aliases : [gone.name, ...gone.aliases];
  const aliases = [...new Set([...stays.aliases, ...names])].filter((alias) => alias !== stays.name).sort();
  const role = stays.role === null || stays.role === 'PARTICIPANT' ? (gone.role ?? stays.role) : stays.role;
  return { ...stays, aliases, role };
}

/** Everything that was concluded, of the people as they are called now. Nobody relates to himself. */
function withIds(attribution: Attribution, people: readonly Person[], idOf: (id: string) => string): Attribution {
  const turns = attribution.turns.map((turn) => ({
    ...turn,
    speaker: turn.speaker === null ? null : idOf(turn.speaker),
    candidates: turn.candidates.map((candidate) => ({ ...candidate, speaker: idOf(candidate.speaker) })),
  }));
  const seen = new Set<string>();
  const relations = attribution.relations.flatMap((relation) => {
    const to = idOf(relation.to);
    const key = `${relation.kind} ${relation.from} ${to}`;
    if (turns[relation.from - 1]?.speaker === to || seen.has(key)) return [];
    seen.add(key);
    return [{ ...relation, to }];
  });
  return {
    people: people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    turns,
    relations,
    claims: attribution.claims.map((claim) => ({ ...claim, person: idOf(claim.person) })),
  };
}
