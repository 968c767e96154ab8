import { matchesAtCapitals } from '../text/capitals.ts';
import { overlaps, type Span } from '../text/span.ts';
import { NAME } from './name-pattern.ts';
import { BEFORE_NAME, BEHIND_NAME, type PresentingRule } from './others-claim-rules.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';

/** Somebody's name in a sentence. */
export interface NamedHere extends Span {
  readonly name: NameForm;
}

/** What a sentence says of somebody whom it names; places count from the sentence's start. */
export interface Presentation {
  readonly subject: NameForm;
  readonly role: string | undefined;
  readonly object: Span;
  readonly confidence: number;
}

// A title in small letters ("don") is left out of the name anyway.
const NAMES = new RegExp(NAME, 'uy');
// "In Lakeland, the little group where I work": nobody, whoever bears the name of a place.
const A_PLACE = /\b[Ii]n\s$/;
// How far behind a name, and before it, something is said of its bearer.
const REACH = 200;

/**
 * The people whom a sentence names, in its order; of a first name and the full one behind it ("the second Ana, Ana Pereira")
 * the full one.
 * @param isPerson whether somebody of the session bears the name
 */
export function namedIn(words: string, isPerson: (name: NameForm) => boolean): NamedHere[] {
  const found: NamedHere[] = [];
  for (const match of matchesAtCapitals(NAMES, words)) {
    const run = trimToName(match.groups?.name ?? '');
    const printed = run === '' ? null : lastPerson(run, isPerson);
    const place = printed === null ? null : placeOf(printed, words, match.index);
    if (printed === null || place === null) continue;
    const { start: at, end } = place;
    if (A_PLACE.test(words.slice(Math.max(0, at - 4), at))) continue;
    const here = { name: nameForm(printed), start: at, end };
    const before = found.at(-1);
    const again = before !== undefined && /^,\s{1,8}$/.test(words.slice(before.end, at));
    if (again && before.name.keys.length === 1 && before.name.keys[0] === here.name.keys[0]) found.pop();
    found.push(here);
  }
  return found;
}

/** Where a name stands, whose words may be on two lines. */
function placeOf(name: string, words: string, from: number): Span | null {
  const start = words.indexOf(name, from);
  if (start !== -1) return { start, end: start + name.length };
  // Letters, apostrophes and hyphens: no character of a name means more in a pattern.
  const wrapped = new RegExp(name.split(' ').join('\\s{1,8}'), 'u').exec(words.slice(from));
  return wrapped === null ? null : { start: from + wrapped.index, end: from + wrapped.index + wrapped[0].length };
}

/** "Example's Ana Pereira", "Judge Ana Pereira": the longest end of a run of capitals that is somebody's name. */
function lastPerson(run: string, isPerson: (name: NameForm) => boolean): string | null {
  let printed = run;
  while (!isPerson(nameForm(printed))) {
    const next = printed.indexOf(' ');
    if (next === -1 || !printed.slice(next + 1).includes(' ')) return null;
    printed = printed.slice(next + 1);
  }
  return printed;
}

/**
 * What a sentence says of each person whom it names: by the words behind the name, else by those before it.
 * @param leads whether the turn leads the session: who does presents others in many ways
 * @param endOf where the words for a body end that start and end at these places
 */
export function presentationsIn(
  words: string,
  people: readonly NamedHere[],
  leads: boolean,
  endOf: (from: number, to: number) => number,
): Presentation[] {
  const found: Presentation[] = [];
  let told = 0;
  for (const [index, { name, start, end }] of people.entries()) {
    const next = people[index + 1]?.start ?? words.length;
    // The letter before it stays, so that a rule does not take what is said of somebody else for a sentence's start.
    const from = Math.max(told === 0 ? 0 : told - 1, start - REACH);
    const behind = matchesOf(BEHIND_NAME, words, end, Math.min(next, end + REACH), leads, endOf);
    const before = matchesOf(BEFORE_NAME, words, from, start, leads, endOf);
    const here = [...behind, ...before].map((claim) => ({ ...claim, subject: name }));
    told = Math.max(end, ...here.map(({ object }) => object.end));
    found.push(...here);
  }
  return found;
}

// "Ana Pereira, I'm with": what somebody says of himself.
const OF_ONESELF = /^[,.]?\s{1,8}(?:and\s{1,8})?(?:I|we|my)\b/i;

/** What the rules find, the surest first where two take the same words. */
function matchesOf(
  rules: readonly PresentingRule[],
  words: string,
  from: number,
  to: number,
  leads: boolean,
  endOf: (from: number, to: number) => number,
): Omit<Presentation, 'subject'>[] {
  const window = words.slice(from, to);
  const found: Omit<Presentation, 'subject'>[] = [];
  if (window.length < 3 || OF_ONESELF.test(window)) return found;
  for (const { pattern, confidence, leading, named } of rules) {
    if (leading && !leads) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(window);
    const [start, end] = match?.indices?.groups?.object ?? [0, 0];
    if (match === null || end === start || (named && !/^\p{Lu}/u.test(window.slice(start)))) continue;
    const object = { start: from + start, end: endOf(from + start, from + end) };
    if (found.some((other) => overlaps(other.object, object))) continue;
    found.push({ role: match.groups?.role, object, confidence });
  }
  return found;
}
