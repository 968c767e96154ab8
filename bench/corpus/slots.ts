import type { Dice } from './dice.ts';
import { type Field, named, type Sayable } from './field.ts';
import type { Body, Participant, Phrase } from './spoken.ts';
import type { FillSlot } from './template.ts';

const KINDS = ['process', 'initiative', 'organisation', 'company', 'country', 'region'] as const;
type Kind = (typeof KINDS)[number];

/** Who is in the room, and what one speaks about there. */
export interface Cast {
  readonly moderator: Participant;
  readonly panel: readonly Participant[];
  readonly floor: readonly Participant[];
  /** Of whom it was told for whom they speak. */
  readonly introduced: Set<Participant>;
  readonly things: Readonly<Record<Kind, readonly Sayable[]>>;
  readonly countries: ReadonlyMap<string, Sayable>;
  readonly topic: string;
  readonly year: number;
}

/** Whom the words of a passage are about. */
export interface Named {
  readonly guest?: Participant;
  readonly before?: Participant;
  readonly who?: Participant;
  /** With what their organisation is, for those who do not know it. */
  readonly presents?: true;
}

// As many different ones are named in a session of 10,000 words.
const COUNTS: Readonly<Record<Kind, number>> = {
  process: 14,
  initiative: 9,
  organisation: 14,
  company: 5,
  country: 12,
  region: 4,
};

export function castOf(field: Field, topic: string, year: number, people: readonly Participant[], dice: Dice): Cast {
  const some = (kind: Kind): Sayable[] => {
    const list = field[kind];
    // What is named everywhere, and what is this session's own.
    const usual = Array.from({ length: COUNTS[kind] }, () => dice.pickByRank(list));
    return [...new Set([...usual, ...dice.sample(list, COUNTS[kind] / 2)])].slice(0, COUNTS[kind]);
  };
  const ofRole = (role: Participant['role']): Participant[] => people.filter((one) => one.role === role);
  return {
    moderator: ofRole('moderator')[0] as Participant,
    panel: ofRole('panellist'),
    floor: ofRole('floor'),
    introduced: new Set(),
    things: Object.fromEntries(KINDS.map((kind) => [kind, some(kind)])) as Record<Kind, Sayable[]>,
    countries: new Map(field.country.map((country) => [country.id, country])),
    topic,
    year,
  };
}

/** What the slots of one passage stand for, said by one speaker. */
export function fillFor(cast: Cast, speaker: Participant, about: Named, dice: Dice): FillSlot {
  const used = new Set<Sayable>();
  const plain = (text: string): Phrase[] => [{ text, link: null }];
  return (slot) => {
    const [, name = ''] = /^([a-z]+)\d?$/.exec(slot) ?? [];
    switch (name) {
      case 'me':
        return fullName(speaker);
      case 'guest':
        return about.presents ? fullName(about.guest ?? speaker) : called(about.guest ?? speaker);
      case 'before':
        return called(about.before ?? cast.moderator);
      case 'who':
        return called(about.who ?? dice.pick([cast.moderator, ...cast.panel].filter((one) => one !== speaker)));
      case 'own':
        return cast.introduced.has(speaker) ? bodyOf(speaker.person.body, about, cast) : plain('my organisation');
      case 'theirs':
        return bodyOf((about.guest ?? speaker).person.body, about, cast);
      case 'topic':
        return plain(cast.topic);
      case 'number':
        return plain(String(dice.between(12, 900)));
      case 'percent':
        return plain(String(dice.between(3, 94)));
      case 'years':
        return plain(dice.pick(['two', 'three', 'four', 'five', 'six', 'eight', 'ten']));
      case 'months':
        return plain(dice.pick(['three', 'four', 'six', 'nine', 'eighteen']));
      case 'year':
        return plain(String(cast.year - dice.between(1, 6)));
      default: {
        const kind = KINDS.find((one) => one === name);
        if (kind === undefined) throw new Error(`bench/corpus/talk has a slot <${slot}> that nothing fills`);
        const left = cast.things[kind].filter((thing) => !used.has(thing));
        const thing = dice.pickByRank(left.length > 0 ? left : cast.things[kind]);
        used.add(thing);
        // The acronym, where there is one, stands second: most say that.
        const [usual = '', second = usual] = thing.names;
        const said = dice.chance(0.5) ? second : dice.chance(0.75) ? usual : dice.pick(thing.names);
        const phrases = named(said, { known: thing.id });
        const isPlace = kind === 'country' || kind === 'region';
        return isPlace ? phrases.map((phrase) => ({ ...phrase, plain: true })) : phrases;
      }
    }
  };
}

export function fullNameOf({ person }: Participant): string {
  return `${person.given} ${person.family}`;
}

function fullName(one: Participant): Phrase[] {
  return [{ text: fullNameOf(one), link: { person: one } }];
}

function called(one: Participant): Phrase[] {
  return [{ text: one.person.given, link: { person: one } }];
}

function bodyOf(body: Body, { presents }: Named, { countries }: Cast): Phrase[] {
  const phrases = named(body.name, body.known === null ? { thing: body } : { known: body.known });
  if (!presents || body.kind === null) return phrases;
  const country = countries.get(body.country ?? '');
  const where =
    country === undefined
      ? []
      : [{ text: ' in ', link: null }, ...named(country.names[0] as string, { known: country.id })];
  return [...phrases, { text: `, ${body.kind}`, link: null }, ...where];
}
