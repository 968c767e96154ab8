import type { Person } from '../speakers/attribution.ts';
import { compareKeyOfName } from '../text/compare-key.ts';

/** Are words a person's own name or a part of it? `JORDAN:` and "Thank you, Jordan." may be somebody's first name. */
export function ownNames(people: readonly Person[]): (person: string, words: string) => boolean {
  const names = new Map(people.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  return (person, words) => {
    const printed = ` ${compareKeyOfName(words)} `;
    return names.get(person)?.some((name) => ` ${compareKeyOfName(name)} `.includes(printed)) ?? false;
  };
}
