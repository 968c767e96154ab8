import type { Knowledge } from '../knowledge/knowledge.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import { slugOf } from '../text/slug.ts';
import type { HeaderNames, KnownMeeting } from '../transcript/header-names.ts';
import { allTownsOf } from './town-names.ts';

/** What the knowledge tells of the names in front matter: which country a place ends in, and which meeting is called so. */
export function headerNames({ places, entities }: Knowledge): HeaderNames {
  const countries = new Map(
    places
      .filter(({ id }) => /^[a-z]{2}$/.test(id))
      .flatMap(({ id, names }) => names.map(({ text }) => [compareKeyOfName(text), id] as const)),
  );
  const towns = new Set(allTownsOf(places));
  const meetings = new Map<string, KnownMeeting>();
  for (const { id, name, acronym, names, processKind } of entities) {
    if (processKind !== 'forum') continue;
    // By its acronym, as meetings are called with their year: "igf-2016".
    const meeting = { id: acronym === null ? id : slugOf(acronym), name };
    for (const { text, ambiguous } of names) if (!ambiguous) meetings.set(compareKeyOfName(text), meeting);
  }
  return {
    country: (name) => countries.get(compareKeyOfName(name)) ?? null,
    isTown: (name) => towns.has(compareKeyOfName(name)),
    meeting: (name) => meetings.get(compareKeyOfName(name)) ?? null,
  };
}
