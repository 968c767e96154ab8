import { distance } from 'fastest-levenshtein';
import { slugOf } from '../text/slug.ts';
import type { NameForm } from './person-name.ts';

/** Somebody of whom one or more forms of the name were found. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly NameForm[];
}

/**
 * The people of one session, from all forms of names found in it: the longest forms make people, shorter ones join the one
 * person they fit. A first name that fits two people is nobody's.
 */
export class Roster {
  readonly entries: readonly RosterEntry[];
  readonly #byForm = new Map<string, RosterEntry | null>();

  /** @param forms in order of trust: of two spellings of one name, the first names the person */
  constructor(forms: readonly NameForm[]) {
    const distinct = [
      ...new Map(forms.filter((form) => form.keys.length > 0).map((form) => [form.keys.join(' '), form])).values(),
    ];
    const groups: NameForm[][] = [];
    for (const form of [...distinct].sort((a, b) => b.keys.length - a.keys.length)) {
      const fitting = groups.filter((group) => group.some((other) => isSamePerson(form, other)));
      if (fitting.length === 1) fitting[0]?.push(form);
      else if (fitting.length === 0) groups.push([form]);
      else this.#byForm.set(form.keys.join(' '), null);
    }
    this.entries = groups.map((group) => {
      const best = bestForm(group, distinct);
      const entry = { id: slugOf(best.text), name: best.text, forms: group };
      for (const form of group) this.#byForm.set(form.keys.join(' '), entry);
      return entry;
    });
  }

  /** The person a form of a name belongs to: as listed, or by the one person it fits; null when none or several fit. */
  find(form: NameForm): RosterEntry | null {
    const key = form.keys.join(' ');
    const known = this.#byForm.get(key);
    if (known !== undefined) return known;
    const fitting = this.entries.filter((entry) => entry.forms.some((other) => isSamePerson(form, other)));
    const found = fitting.length === 1 ? (fitting[0] as RosterEntry) : null;
    this.#byForm.set(key, found);
    return found;
  }
}

/** The fullest form; among equally long ones the one given first. */
function bestForm(group: readonly NameForm[], order: readonly NameForm[]): NameForm {
  const longest = Math.max(...group.map((form) => form.keys.length));
  return order.find((form) => form.keys.length === longest && group.includes(form)) as NameForm;
}

/**
 * Do two forms name one person? A first name or surname alone fits the full name; two full names agree when first and last
 * name do, each up to a caption slip. Two different surnames never agree.
 */
function isSamePerson(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (short.keys.length === 1) {
    const key = short.keys[0] as string;
    return long.keys.length === 1 ? key === long.keys[0] : isAlike(key, long.keys[0]) || isAlike(key, long.keys.at(-1));
  }
  return isAlike(short.keys[0], long.keys[0]) && isAlike(short.keys.at(-1), long.keys.at(-1));
}

function isAlike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  // One letter in a word of five, two in one of eight: more makes other names of it (Maria, Mario is the price).
  const slips = Math.min(a.length, b.length) >= 8 ? 2 : Math.min(a.length, b.length) >= 5 ? 1 : 0;
  return slips > 0 && a[0] === b[0] && distance(a, b) <= slips;
}
