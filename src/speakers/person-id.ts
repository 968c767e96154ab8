import { slugOf } from '../text/slug.ts';
import type { NameForm } from './person-name.ts';

/**
 * The id of a person: the slug of the full name, so that one person is one across sessions. A single name ("Ana") is never
 * enough to say that, so its id is the session's own; likewise one in letters that give no slug, and one whose slug already
 * names something else.
 * @param isTaken true for the ids of organisations, places and topics
 */
export function personId(session: string, name: NameForm, isTaken: (id: string) => boolean): string {
  const slug = slugOf(name.text);
  if (slug === '')
    return `${session}-person-${[...name.text].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`;
  if (name.keys.length < 2) return personIdWithin(session, name);
  return isTaken(slug) ? `${slug}-person` : slug;
}

/** The id of somebody who is known in one session alone, whoever else bears the name. */
export function personIdWithin(session: string, name: NameForm): string {
  return `${session}-${slugOf(name.text)}`;
}
