import type { Knowledge, KnownEntity, Place } from '../../src/knowledge/knowledge.ts';
import { compareKeyOfName } from '../../src/text/compare-key.ts';
import type { Body, Phrase } from './spoken.ts';

/** Something of the knowledge with the ways in which anybody can name it, so that the text alone tells what is meant. */
export interface Sayable {
  readonly id: string;
  /** The usual name first. */
  readonly names: readonly string[];
}

/** What there is to speak about: the knowledge, without names that could mean several things. Each list: what has many names first. */
export interface Field {
  readonly process: readonly Sayable[];
  readonly initiative: readonly Sayable[];
  readonly organisation: readonly Sayable[];
  readonly company: readonly Sayable[];
  /** Those with something of their own in the knowledge. */
  readonly country: readonly Sayable[];
  readonly region: readonly Sayable[];
  /** Organisations of one stakeholder group, for which people may speak. */
  readonly employers: readonly Body[];
  readonly topics: readonly string[];
  /** Every id of the knowledge and the keys of all names: nothing that is invented may be one of them. */
  readonly taken: ReadonlySet<string>;
}

const IS_NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}' &.‑-]{1,70}[\p{L}\p{N}]$/u;

export function fieldOf(knowledge: Knowledge): Field {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of [...knowledge.entities, ...knowledge.places])
    for (const { text } of names) {
      const key = compareKeyOfName(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  const isPlain = ({ text, ambiguous }: { text: string; ambiguous: boolean }): boolean =>
    !ambiguous && IS_NAME.test(text) && owners.get(compareKeyOfName(text))?.size === 1;
  const sayable = ({ id, names }: KnownEntity | Place): Sayable[] => {
    const plain = names.filter(isPlain).map(({ text }) => text);
    return plain.length === 0 ? [] : [{ id, names: plain }];
  };
  const listed = (accepts: (entity: KnownEntity) => boolean): Sayable[] =>
    knowledge.entities.filter(accepts).flatMap(sayable).sort(byNames);
  const concerned = new Set(knowledge.entities.map(({ country }) => country));
  const isRegion = ({ id }: Place): boolean => /^\d/.test(id);
  return {
    process: listed(({ kinds }) => kinds.includes('PROCESS')),
    initiative: listed(({ kinds }) => kinds[0] === 'INITIATIVE'),
    organisation: listed(({ kinds, group }) => kinds[0] === 'ORGANISATION' && group !== 'private-sector'),
    company: listed(({ group }) => group === 'private-sector'),
    country: knowledge.places
      .filter((place) => !isRegion(place) && concerned.has(place.id))
      .flatMap(sayable)
      .map(({ id, names }) => ({ id, names: names.slice(0, 1) })),
    region: knowledge.places.filter(isRegion).flatMap(sayable),
    employers: knowledge.entities
      .filter(({ kinds, group }) => kinds.includes('ORGANISATION') && group !== null)
      .flatMap((entity) => {
        const [known] = sayable(entity);
        if (known === undefined || entity.group === null) return [];
        const { id, country, group } = entity;
        return [{ known: id, name: known.names[0] as string, group, kind: null, country }];
      }),
    topics: knowledge.topics.map(({ name }) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())),
    taken: new Set([...owners.keys(), ...[...knowledge.entities, ...knowledge.places].map(({ id }) => id)]),
  };
}

function byNames(one: Sayable, other: Sayable): number {
  return other.names.length - one.names.length || (one.id < other.id ? -1 : 1);
}

/** The countries named within a longer name ("Internet Society Kenya"), in reading order. */
export function countriesIn(name: string, { country }: Field): Sayable[] {
  return country
    .map((one) => ({ one, at: one.names[0] === name ? -1 : name.search(new RegExp(`\\b${one.names[0]}\\b`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const ACRONYM = /^[A-Z][A-Z0-9-]{1,7}$/;
const SPOKEN_AS_WORD = /[AEIOU].*[AEIOU]/;
const TAKES_ARTICLE =
  /\b(?:Accord|Act|Agency|Agenda|Agreement|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Campaign|Cent(?:er|re)|Charter|Coalition|Code|Commission|Committee|Compact|Conference|Congress|Consortium|Convention|Council|Court|Covenant|Declaration|Department|Dialogue|Directive|Federation|Forum|Foundation|Framework|Fund|Group|Guidelines|Index|Initiative|Institute|Institution|Islands|Law|Ministry|Network|Office|Organi[sz]ation|Partnership|Plan|Policy|Principles|Process|Programme|Project|Protocol|Recommendation|Regulation|Report|Republic|Resolution|School|Secretariat|Service|Society|Standard|States|Strategy|Summit|Task Force|Treaty|Tribunal|Union|University of|World|Emirates|Kingdom|Nations|Netherlands|Philippines|Caribbean|Americas)\b/;

/** A name as it stands in a sentence: with its article, which is no part of the name. */
export function named(name: string, link: NonNullable<Phrase['link']>): Phrase[] {
  const takes = ACRONYM.test(name)
    ? !SPOKEN_AS_WORD.test(name)
    : TAKES_ARTICLE.test(name) && !/^(?:The|Digital)\b/.test(name);
  return takes
    ? [
        { text: 'the ', link: null },
        { text: name, link },
      ]
    : [{ text: name, link }];
}
