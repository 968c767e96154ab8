import type { Candidate } from './candidate.ts';
import { CountriesInMind, type NamedCountry, OF_SESSION, OF_SPEAKER } from './countries-in-mind.ts';
import type { Form } from './fold-words.ts';
import { isShortInSmall, judgeName, type Verdict } from './judge-name.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import type { SessionWords, TurnWords } from './session-words.ts';
import { ALONE } from './short-names.ts';
import type { Towns } from './towns.ts';

interface Judged {
  readonly turn: TurnWords;
  readonly hit: NameHit;
  readonly verdict: Verdict;
}

/**
 * Find the names that the knowledge lists: what is plain by itself first, then what the plain ones support.
 * @param countryOf the country of a body of one country
 * @param inHeading what title and front matter name: a country there is the country of the session
 * @param speakerOf who speaks a turn
 * @param towns what brings its country to mind as well
 * @returns overlapping candidates too, one for each target and place
 */
export function findNames(
  session: SessionWords,
  names: NameIndex,
  countryOf: (entity: string) => string | null = () => null,
  inHeading: ReadonlySet<string> = new Set(),
  speakerOf: (turn: number) => string | null = () => null,
  towns: Towns | null = null,
): Candidate[] {
  const judged: Judged[] = [];
  const openings = names.openings(session.vocabulary);
  for (const turn of session.turns)
    for (const hit of names.in(turn, openings)) {
      const verdict = judgeName(session, turn, hit);
      if (verdict) judged.push({ turn, hit, verdict });
    }
  promoteListedPlaces(judged);
  const inMind = new CountriesInMind(
    [...countriesIn(judged), ...townsIn(session, towns)].sort(byPlace),
    inHeading,
    speakerOf,
  );
  const owners = new CountriesInMind(ownersIn(judged, names), inHeading, speakerOf);
  const rankOfCountry = ({ turn, hit: { entry, first } }: Judged): number | null => {
    if (entry.type !== 'entity') return null;
    if (entry.owner !== null) return owners.rank(entry.owner, turn, first);
    const country = entry.country ?? countryOf(entry.target);
    return country === null ? null : inMind.rank(country, turn, first);
  };
  promoteBodiesOfCountries(session, judged, rankOfCountry);
  const supported = new Set(
    judged.filter(({ verdict }) => verdict.strength !== 'doubtful').map(({ hit }) => hit.entry.target),
  );
  const namedPlainly = namedByTheirOwn(judged);
  const accepted = judged.filter(
    ({ turn, hit, verdict }) =>
      verdict.strength !== 'doubtful' ||
      supported.has(hit.entry.target) ||
      (hit.entry.country !== null && namedPlainly.has(hit.entry.country) && !isShortInSmall(turn, hit)),
  );
  return withoutRivals(accepted, namedPlainly, rankOfCountry).map(({ turn, hit, verdict }) => ({
    words: turn,
    first: hit.first,
    last: hit.last,
    entity: hit.entry.target,
    confidence: verdict.confidence,
    method: 'name',
    layer: hit.entry.type === 'topic' ? 'topic' : 'name',
  }));
}

/** More words than any name has. */
const LONGEST_NAME = 1 << 10;

/** Is it something else that the same words name? */
function isRival(other: Judged | undefined, turn: TurnWords, { first, last, entry }: NameHit): boolean {
  return (
    other?.turn === turn &&
    other.hit.first === first &&
    other.hit.last === last &&
    other.hit.entry.type === 'entity' &&
    other.hit.entry.target !== entry.target
  );
}

/** What the session names plainly, by a name that is of nothing else too. */
function namedByTheirOwn(judged: readonly Judged[]): Set<string> {
  const named = new Set<string>();
  for (const [at, { turn, hit, verdict }] of judged.entries()) {
    if (verdict.strength !== 'plain' || isRival(judged[at - 1], turn, hit) || isRival(judged[at + 1], turn, hit))
      continue;
    named.add(hit.entry.target);
  }
  return named;
}

/** "Italy, Chad and Turkey": an ambiguous name in a list of places is one of them. */
function promoteListedPlaces(judged: Judged[]): void {
  const edges = new Set<string>();
  for (const { turn, hit, verdict } of judged)
    if (hit.entry.type === 'place' && verdict.strength === 'plain')
      edges.add(`${turn.turn.number} ${hit.first}`).add(`${turn.turn.number} ${hit.last}`);
  for (const [at, { turn, hit, verdict }] of judged.entries()) {
    if (hit.entry.type !== 'place' || verdict.strength !== 'doubtful') continue;
    const before = hit.first - 1;
    const after = turn.words[hit.last + 1];
    const next = after?.key === 'and' || after?.key === 'or' ? hit.last + 2 : hit.last + 1;
    const isListed = [before, next].some((index) => edges.has(`${turn.turn.number} ${index}`));
    if (isListed && after?.joint !== 'break')
      judged[at] = { turn, hit, verdict: { strength: 'plain', confidence: 0.85 } };
  }
}

function countriesIn(judged: readonly Judged[]): NamedCountry[] {
  return judged.flatMap(({ turn, hit: { entry, first }, verdict }) =>
    verdict.strength === 'plain' && (entry.type === 'place' || entry.type === 'demonym')
      ? [{ turn, first, country: entry.target }]
      : [],
  );
}

/** Unions and other bodies, after which things are named that are called without them: they are in mind as countries are. */
function ownersIn(judged: readonly Judged[], names: NameIndex): NamedCountry[] {
  return judged.flatMap(({ turn, hit: { entry, first }, verdict }) => {
    if (verdict.strength !== 'plain') return [];
    const country = entry.type === 'entity' ? entry.target : (UNIONS.get(entry.target) ?? '');
    return names.isOwner(country) ? [{ turn, first, country }] : [];
  });
}

/** What a region is as a body. */
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['150', 'eu'],
  ['002', 'african-union'],
]);

function townsIn(session: SessionWords, towns: Towns | null): NamedCountry[] {
  if (towns === null) return [];
  const openings = towns.openings(session.vocabulary);
  return session.turns.flatMap((turn) => towns.in(turn, openings).map((town) => ({ turn, ...town })));
}

function byPlace(a: NamedCountry, b: NamedCountry): number {
  return a.turn.turn.number - b.turn.turn.number || a.first - b.first;
}

/** "CRC" right after Bulgaria was named: what several bodies are called is the one of the country that the talk is of. */
function promoteBodiesOfCountries(
  session: SessionWords,
  judged: Judged[],
  rankOfCountry: (one: Judged) => number | null,
): void {
  for (const [at, one] of judged.entries()) {
    const { turn, hit, verdict } = one;
    if (verdict.strength !== 'doubtful') continue;
    if ((rankOfCountry(one) ?? 0) >= enoughFor(session, turn, hit))
      judged[at] = { turn, hit, verdict: { strength: 'near', confidence: 0.75 } };
  }
}

/** How surely the country must be in mind. */
function enoughFor(session: SessionWords, turn: TurnWords, hit: NameHit): number {
  if (isShortInSmall(turn, hit)) return OF_SPEAKER;
  if (isOfItsLetters(turn, hit)) return 1;
  return isOneWordOfItsLetters(session, turn, hit) ? OF_SESSION : Number.POSITIVE_INFINITY;
}

/** "Congress", and "Exampletel" of "Exampletel Ruralia", which may be an ordinary word. */
function isOneWordOfItsLetters(session: SessionWords, { words }: TurnWords, { entry, first, last }: NameHit): boolean {
  const word = words[first];
  if (first !== last || word === undefined || entry.type !== 'entity' || !entry.alias.ambiguous) return false;
  if (!entry.alias.caseSensitive || word.letters !== entry.words[0]?.letters) return false;
  return ALONE.has(word.key) || !session.lowerCase.has(word.key);
}

/** An acronym in its own capitals, or a name of more words with theirs. */
function isOfItsLetters({ words }: TurnWords, { entry, first, last }: NameHit): boolean {
  if (!entry.alias.ambiguous || entry.type !== 'entity') return false;
  if (first < last) return words.slice(first, last + 1).every((word, at) => isWrittenLike(word, entry.words[at]));
  return entry.isAcronym && words[first]?.letters === entry.words[0]?.letters;
}

/** "Cyber Security" is one word as "Cybersecurity" is. */
function isWrittenLike(word: Form, other: Form | undefined): boolean {
  return (
    word.shape === other?.shape ||
    (word.shape === 'mixed' && other?.shape === 'title') ||
    (word.shape === 'title' && other?.shape === 'mixed')
  );
}

/**
 * Where one run of words stands for several targets, keep the one that is best supported: as printed before folded, plain
 * before near before doubtful. A draw links nothing: a wrong link is worse than none.
 */
function withoutRivals(
  judged: readonly Judged[],
  namedPlainly: ReadonlySet<string>,
  rankOfCountry: (one: Judged) => number | null,
): Judged[] {
  const best: Judged[] = [];
  const places = new Map<number, Judged[]>();
  const choose = (): void => {
    for (const rivals of places.values()) {
      const one = bestOf(rivals, namedPlainly, rankOfCountry);
      if (one !== null) best.push(one);
    }
    places.clear();
  };
  // Turn by turn, so that the rivals of a whole session are never there at once.
  for (const [at, one] of judged.entries()) {
    if (one.turn !== judged[at - 1]?.turn) choose();
    const { first, last, entry } = one.hit;
    const key = (first * LONGEST_NAME + (last - first)) * 2 + (entry.type === 'topic' ? 1 : 0);
    const rivals = places.get(key);
    if (rivals) rivals.push(one);
    else places.set(key, [one]);
  }
  choose();
  return best;
}

function bestOf(
  rivals: readonly Judged[],
  namedPlainly: ReadonlySet<string>,
  rankOfCountry: (one: Judged) => number | null,
): Judged | null {
  const [only] = rivals;
  if (rivals.length === 1 && only !== undefined) return only;
  // Of two that the words near would allow, the one that the session names in full is meant, or whose country is in mind.
  const isOfOneInMind = rivals.some((one) => (rankOfCountry(one) ?? 0) > 0);
  const rank = (one: Judged): number =>
    rankOf(one) + (namedPlainly.has(one.hit.entry.target) ? 6 : 0) + (rankOfCountry(one) ?? 0);
  const ranked = rivals.filter((one) => !isOfOneInMind || rankOfCountry(one) !== 0).sort((a, b) => rank(b) - rank(a));
  const [best] = ranked;
  if (best === undefined) return null;
  const isDraw = ranked.some((other) => other.hit.entry.target !== best.hit.entry.target && rank(other) === rank(best));
  return isDraw ? null : best;
}

const STRENGTHS = { plain: 3, near: 2, doubtful: 1 } as const;

function rankOf({ turn, hit, verdict }: Judged): number {
  const found = turn.words.slice(hit.first, hit.last + 1);
  const exact = found.length === hit.entry.words.length;
  const asPrinted =
    exact && hit.entry.words.every((word, at) => word.letters.toLowerCase() === found[at]?.letters.toLowerCase());
  return STRENGTHS[verdict.strength] * 4 + (asPrinted ? 2 : 0) + (hit.loose ? 0 : 1);
}
