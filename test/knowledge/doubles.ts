import type { Knowledge, KnownEntity, Place } from '../../src/knowledge/knowledge.ts';
import { nameKey } from '../../src/knowledge/name-key.ts';

/** What stands between a name and the country after it, or is left out of it at will. */
const AT_THE_ENDS: ReadonlySet<string> = new Set(
  'da das de del des do dos du el in inc la limited ltd of the'.split(' '),
);

/**
 * Entries of one sort and one country that cannot be told apart, each pair as a sentence: those with a plain name in common
 * once words for that country and the order of words are left out ("Kenyan Constitution", "Constitution of Kenya"), and
 * those with a name in common that stands for either beside the same context word. Either is most often one thing listed twice,
 * whose citations would be split over two nodes.
 */
export function doublesIn({ entities, places }: Pick<Knowledge, 'entities' | 'places'>): string[] {
  const ownWords = new Map(places.map((place) => [place.id, wordsFor(place)]));
  const found = new Set<string>();
  const plain = new Map<string, KnownEntity>();
  const shared = new Map<string, KnownEntity[]>();
  for (const entity of entities)
    for (const { text, ambiguous } of entity.names)
      for (const kind of entity.kinds) {
        const among = `${kind} ${entity.country}`;
        const key = `${among} ${thingKey(text, ownWords.get(entity.country ?? ''))}`;
        const other = ambiguous ? entity : (plain.get(key) ?? entity);
        if (!ambiguous) plain.set(key, other);
        if (other !== entity) found.add(`"${other.id}" and "${entity.id}" are both "${text}": ${WHAT_TO_DO}`);
        if (entity.country === null) continue;
        const same = shared.get(`${among} ${nameKey(text)}`) ?? [];
        for (const one of same.filter((one) => one !== entity && !areToldApart(one, entity)))
          found.add(`"${one.id}" and "${entity.id}" share "${text}" and a context word: ${WHAT_TO_DO}`);
        shared.set(`${among} ${nameKey(text)}`, [...same, entity]);
      }
  return [...found];
}

const WHAT_TO_DO = 'merge them, or give each names and context words that the other does not have.';

/** By context words of which they share none: a word that both have, such as that of their country, tells nothing. */
function areToldApart(one: KnownEntity, other: KnownEntity): boolean {
  const context = new Set(one.context.map(nameKey));
  return context.size > 0 && other.context.length > 0 && !other.context.some((word) => context.has(nameKey(word)));
}

function thingKey(name: string, ownWords: ReadonlySet<string> = new Set()): string {
  const words = wordsOf(name);
  const others = words.filter((word) => !ownWords.has(word));
  const first = others.findIndex((word) => !AT_THE_ENDS.has(word));
  const last = others.findLastIndex((word) => !AT_THE_ENDS.has(word));
  return (first < 0 ? words : others.slice(first, last + 1)).sort().join(' ');
}

function wordsFor({ names, demonyms }: Place): ReadonlySet<string> {
  const words = [...names, ...demonyms].flatMap(({ text }) => wordsOf(text));
  return new Set(words.filter((word) => !AT_THE_ENDS.has(word)));
}

function wordsOf(name: string): string[] {
  return nameKey(name).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
