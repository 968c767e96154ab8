import { slugOf } from '../text/slug.ts';
import type { NameForm } from './person-name.ts';

/** Stands between the id that a name makes and what tells its bearers apart: no slug has two hyphens. */
const APART = '--';

/**
 * The id of a person: the slug of the full name, so that one person is one across sessions; where several bear it, the graph tells them
 * apart. A single name ("Ana") is never
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

/** The id in the graph of somebody whose name others bear too: `maria-silva--academia`; the name's own id where nothing tells them apart. */
export function idApart(name: string, key: string | null): string {
  return key === null ? name : `${name}${APART}${key}`;
}

/** The way back: the id by which each session alone knows somebody. */
export function nameOf(id: string): string {
  const at = id.indexOf(APART);
  return at < 0 ? id : id.slice(0, at);
}
