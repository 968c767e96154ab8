import { remembered } from '../text/remembered.ts';
import type { Candidate } from './candidate.ts';
import { foldedWordsOf } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import { isPlural } from './pattern.ts';

/** Words in front of a class of things that keep it one: "a best practice forum", "other coalitions". */
const ANY = new Set('a an any each every another other others no some which what many new previous all'.split(' '));
/** Front matter is short; what is longer is no heading. */
const LONGEST_HEADING = 4000;

/**
 * What a session is about, where the knowledge lists a class and its members ("Best Practice Forums" and the one on gender):
 * the member that the heading names, else the one that the session names most. Called by its class alone ("the best practice
 * forum", "this BPF"), that member is meant.
 * @param heading what title and front matter name
 * @param names accepted names without overlaps, in the order of the source
 * @returns the same names, those of a class linked to its member
 */
export function linkClassesToMembers(
  heading: readonly NameHit[],
  names: readonly Candidate[],
  entityOf: (id: string) => Entity | undefined,
): Candidate[] {
  const all = new Set(names.map(({ entity }) => entity));
  const classes = [...all].filter((id) => isClass(entityOf(id)));
  if (classes.length === 0) return [...names];
  const members = new Map<string, string | null>();
  const inHeading = heading.map(({ entry }) => entry.target);
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const id of classes) {
    const head = foldedWordsOf(entityOf(id)?.name ?? '').at(-1)?.key ?? '';
    const isMember = (other: string): boolean => {
      const entity = entityOf(other);
      // A dialogue among "Initiatives" is not called "the initiative".
      return (
        entity?.partOf === id &&
        [entity.name, ...entity.aliases].some((name) => foldedWordsOf(name).some((word) => word.key === head))
      );
    };
    const headed = new Set(inHeading.filter(isMember));
    const [first, second] = [...counts].filter(([other]) => isMember(other)).sort((a, b) => b[1] - a[1]);
    const [only] = headed;
    if (headed.size === 1 && only !== undefined) members.set(id, only);
    else if (first && first[1] >= 2 * (second?.[1] ?? 0)) members.set(id, first[0]);
  }
  return names.map((name) => {
    const member = members.get(name.entity);
    const { words, first, last } = name;
    if (!member || isPlural(words.words[last]) || /\p{Lu}s$/u.test(words.words[last]?.letters ?? '')) return name;
    const before = words.words[first - 1];
    if (before?.joint !== undefined && words.words[first]?.joint === 'tight' && ANY.has(before.key)) return name;
    return { ...name, entity: member, confidence: Math.min(name.confidence, 0.88) };
  });
}

/** "IGF Best Practice Forums": a plural head says that it is several. */
function isClass(entity: Entity | undefined): boolean {
  if (entity === undefined || entity.kinds.includes('PLACE') || entity.kinds.includes('PERSON')) return false;
  return endsInPluralHead(entity.name);
}

const endsInPluralHead = remembered((name) => {
  const last = foldedWordsOf(name).at(-1);
  return last !== undefined && isPlural(last) && headNoun(last.key) !== undefined;
});

/** What a heading names beyond doubt. */
export function plainlyNamed(heading: readonly NameHit[]): Set<string> {
  return new Set(heading.flatMap(({ entry }) => (entry.alias.ambiguous ? [] : [entry.target])));
}

/** What title and front matter name. */
export function namedInHeading(heading: string, index: NameIndex): NameHit[] {
  const words = foldedWordsOf(heading.slice(0, LONGEST_HEADING));
  const content = words.flatMap((word, at) => (word.isFunctionWord ? [] : [at]));
  return index.all({ words, content });
}
