import type { Person } from '../speakers/attribution.ts';
import { wordSet } from '../text/word-set.ts';
import { canOpenBrand } from './brand-names.ts';
import type { Candidate } from './candidate.ts';
import { type Form, foldedWordsOf, type Word } from './fold-words.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import type { Entity } from './mention.ts';
import type { KnownHere } from './pattern.ts';
import type { PlacedNames } from './placed-names.ts';
import { isCapital, isFirstPerson, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** What bodies do and hardly anybody alone, folded as words of a turn are. */
export const BODIES_DO = wordSet(
  'shut rank ranked track monitor list launched launch launche publishe publish published adopted adopt funded fund finance financed issued issue operate provide provided ' +
    'charge charged blocked block removed remove acquired released release host hosted sponsor sponsored regulate licensed employ ' +
    'employed donated deployed rolled announced cover require ruled deliver ship throttle throttled manufacture certify certified',
);
/** What only a body has: "Example's terms", "the terms of Example". */
export const OF_A_BODY = wordSet(
  'member website site term api user customer client subscriber server staff board policy platform app licence license headquarter portal ' +
    'volunteer chapter shareholder branch secretariat lawyer engineer algorithm moderator network transparency helpline newsletter',
);
export const DONE_BY = wordSet(
  'funded organized organised run supported published developed created built adopted issued owned led sponsored financed hosted operated ' +
    'managed maintained produced provided launched commissioned certified paid acquired',
);
/** "the people at Example", "a friend at Example": a town stands behind "in". */
const PEOPLE_AT = wordSet('people colleague friend team engineer somebody someone guy folk staff lawyer student');
const WITH_A_BODY = wordSet(
  'partner partnered partnership contract agreement cooperate collaborated collaboration memorandum deal',
);
/** In front of a place. */
export const BEFORE_A_PLACE = wordSet(
  'in near outside inside around toward via into across within cyclone typhoon hurricane storm city town village island district province',
);
const BEFORE_A_PERSON = wordSet(
  'dr mr mrs ms miss professor prof madam madame sir minister ambassador judge inspector thanks dear sorry hello hi please',
);
const OF_SOMEBODY = wordSet('he she his her');
const LONGEST = 4;
const FEWEST_POINTS = 2;
const ORGANISATION = { kinds: ['ORGANISATION'] } as const;

interface Uses {
  readonly places: { readonly turn: TurnWords; readonly first: number; readonly last: number }[];
  /** Which signs speak for a body: each counts once, however often it is seen. */
  readonly signs: Map<string, number>;
  isOther: boolean;
}

export function mayBeUnframed(form: Form): boolean {
  return (form.shape === 'title' || form.shape === 'mixed') && form.letters.length > 3;
}

/**
 * Names without a head noun, told by what is said of them anywhere in the session: "Example launched a fund", "funded by Example",
 * "the terms of Example". Whatever is spoken of as of a place or of somebody, once, is none of them.
 * @param placed all names found before
 * @param people the words of people's names, folded
 */
export function findUnframedNames(
  session: SessionWords,
  known: KnownHere,
  placed: PlacedNames,
  people: ReadonlySet<string>,
): Finding {
  if (session.capitals === 'none') return { candidates: [], entities: [] };
  const uses = new Map<string, Uses>();
  const isFree = (turn: TurnWords, at: number): boolean => placed.at(turn, at) === undefined;
  const mayOpen = (word: Word): boolean => canOpenBrand(word) && !people.has(word.key) && !known.isTown([word]);
  const opens = session.vocabulary.told(mayBeUnframed);
  for (const turn of session.turns) {
    for (let at = 0; at < turn.size; at += 1) {
      if (!opens[turn.forms[at] as number] || !isFree(turn, at)) continue;
      const { words } = turn;
      const start = words[at] as Word;
      if (!mayOpen(start) || session.lowerCase.has(start.key)) continue;
      let last = at;
      while (
        last - at < LONGEST - 1 &&
        isRun(words, last, last + 1) &&
        isCapital(words[last + 1]) &&
        isFree(turn, last + 1)
      )
        last += 1;
      const before = words[at - 1];
      const isPart =
        (start.joint === 'tight' && before !== undefined && isCapital(before) && !startsSentence(turn, at - 1)) ||
        (words[last + 1]?.joint === 'tight' &&
          isCapital(words[last + 1]) &&
          !isFirstPerson(words[last + 1]?.text ?? ''));
      // "the Ministry": whose it is, was said before.
      const isPointed = last === at && start.joint === 'tight' && before?.key === 'the';
      if (!isPart && !isPointed && !isFirstPerson(words[last]?.text ?? '')) {
        const key = words
          .slice(at, last + 1)
          .map((word) => word.key)
          .join(' ');
        const there = uses.get(key) ?? { places: [], signs: new Map<string, number>(), isOther: false };
        uses.set(key, there);
        there.places.push({ turn, first: at, last });
        look(session, turn, at, last, there);
      }
      at = last;
    }
  }
  const candidates: Candidate[] = [];
  const entities: Entity[] = [];
  for (const { places, signs, isOther } of uses.values()) {
    const points = [...signs.values()].reduce((sum, one) => sum + one, 0) + (places.length > 1 ? 1 : 0);
    const [one] = places;
    if (isOther || one === undefined || signs.size === 0 || points < FEWEST_POINTS) continue;
    const name = session.source.slice(one.turn.words[one.first]?.start, one.turn.words[one.last]?.end);
    const entity = foundEntity(name, ORGANISATION);
    if (known.entity(entity.id) === undefined) entities.push(entity);
    for (const { turn, first, last } of places)
      candidates.push({
        words: turn,
        first,
        last,
        entity: entity.id,
        confidence: 0.6,
        method: 'pattern',
        layer: 'name',
      });
  }
  return { candidates, entities };
}

/** The words of the names that people bear, folded. */
export function wordsOfPeople(people: readonly Person[]): Set<string> {
  return new Set(
    people.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((one) => foldedWordsOf(one).map(({ key }) => key)),
    ),
  );
}

/** What the words around one place say. */
function look(session: SessionWords, { words }: TurnWords, first: number, last: number, uses: Uses): void {
  const start = words[first] as Word;
  const keyAt = (index: number, end: number): string => (isRun(words, index, end) ? (words[index]?.key ?? '') : '');
  const before = keyAt(first - 1, first);
  const lead = before === 'the' ? first - 2 : first - 1;
  const [preposition, earlier] = [keyAt(lead, first), keyAt(lead - 1, first)];
  const after = words[last + 1];
  const next = after?.joint === 'tight' ? after.key : '';
  const called = start.joint === 'comma' ? (words[first - 1]?.key ?? '') : '';
  if (BEFORE_A_PLACE.has(before) || BEFORE_A_PERSON.has(before)) uses.isOther = true;
  if (called === 'you' || BEFORE_A_PERSON.has(called)) uses.isOther = true;
  if (after?.joint === 'comma' && OF_SOMEBODY.has(after.key)) uses.isOther = true;
  // "from Example, Ruritania"
  if ((preposition === 'from' || preposition === 'at') && after?.joint === 'comma' && isCapital(after))
    uses.isOther = true;
  if (BODIES_DO.has(next)) uses.signs.set('does', 2);
  if (OF_A_BODY.has(next) && isPossessive(session, words[last])) uses.signs.set('has', 2);
  if (preposition === 'of' && OF_A_BODY.has(earlier)) uses.signs.set('has', 2);
  if (preposition === 'by' && DONE_BY.has(earlier)) uses.signs.set('by', 2);
  if (preposition === 'at' && PEOPLE_AT.has(earlier)) uses.signs.set('at', 2);
  if (preposition === 'with' && WITH_A_BODY.has(earlier)) uses.signs.set('with', 2);
  if ((next === 'has' || next === 'have') && last > first) uses.signs.set('holds', 1);
}

function isPossessive({ source }: SessionWords, word: Word | undefined): boolean {
  return word !== undefined && /['\u2019]/.test(source[word.end] ?? '');
}
