import type { Person } from '../speakers/attribution.ts';
import { chanceOf, type FeatureWeights, oddsOf } from '../text/weights.ts';
import type { Candidate } from './candidate.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import type { Finding } from './found-entity.ts';
import { type HeadNoun, headNoun } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { ownFeatures, placeFeatures } from './name-features.ts';
import { type NameSpan, nameSpans } from './name-spans.ts';
import type { NameWords } from './name-words.ts';
import { type KnownHere, named } from './pattern.ts';
import { isCapital, type SessionWords, type TurnWords } from './session-words.ts';

/** Weights as they stand in `seeds/entities/names.json`. */
export interface NameModelFile extends FeatureWeights {
  /** Log-odds from which a possible name is one. */
  readonly threshold: number;
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** The same words wherever a session has them. */
export interface PossibleName {
  readonly places: readonly NameSpan[];
  readonly features: readonly string[];
}

const LONGEST_MISHEARD = 5;
const ONCE = 'once';
/** A single word with a capital is a person's or a town's as often, words in small letters are anybody's: they must be surer by so much. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['one:title', 'small']);
const MORE = 0.6;
/** A few capitals that are said only once are a misheard short form as often: they must be surer by so much. */
const MORE_ONCE = 1.2;
/** Of two that share words the longer one is the name more often: so much a word. */
const LONGER = 0.3;
/** "a small NGO called Example", "the daily Example" */
const TOLD: ReadonlySet<string> = new Set(['called', '<newspaper', 'beside']);

/** Whatever may be a name in a session, with what tells whether it is one: from all its places together. */
export function possibleNames(
  session: SessionWords,
  known: KnownHere,
  names: NameWords,
  participants: readonly Person[],
): PossibleName[] {
  const people = wordsOfPeople(participants);
  const byKey = new Map<string, NameSpan[]>();
  for (const span of nameSpans(session, known, names)) {
    const { turn, first, last } = span;
    let key = isCapital(turn.words[first]) || isCapital(turn.words[last]) ? '' : '-';
    for (let at = first; at <= last; at += 1) key += ` ${turn.words[at]?.key}`;
    const there = byKey.get(key);
    if (there) there.push(span);
    else byKey.set(key, [span]);
  }
  const initials = new Set<string>();
  for (const [one] of byKey.values()) {
    if (one === undefined || one.last - one.first < 2) continue;
    let letters = '';
    for (let at = one.first; at <= one.last; at += 1) {
      const word = one.turn.words[at];
      if (word !== undefined && isCapital(word)) letters += word.letters[0];
    }
    if (letters.length > 2) initials.add(letters);
  }
  return [...byKey.values()].flatMap((places): PossibleName[] => {
    const [one] = places as [NameSpan];
    const around = places.map((place) => placeFeatures(session, place, known));
    const features = new Set<string>(around.flat());
    const whole = around.filter((own) => !own.includes('<capital') && !own.includes('>capital')).length;
    if (around.every((own) => own.includes('<^'))) features.add('always <^');
    if (whole === 0) features.add('never whole');
    if (whole > 0) {
      features.delete('<capital');
      features.delete('>capital');
    }
    features.add(`uses:${places.length > 4 ? 5 : places.length}`);
    for (const own of ownFeatures(session, one, known, names, people)) features.add(own);
    if (one.first === one.last) {
      features.add(`uses1:${places.length > 2 ? 3 : places.length}`);
      const word = one.turn.words[one.first];
      if (word?.shape === 'upper' && initials.has(word.letters)) features.add('initials');
      if (places.length === 1 && word?.shape === 'upper') {
        const isLong = word.letters.length > LONGEST_MISHEARD;
        features.add(isLong ? 'once:long' : ONCE);
        if (!isLong)
          for (const own of around[0] ?? [])
            if (own.startsWith('>') || own.startsWith('<')) features.add(`once ${own}`);
      }
    }
    return [{ places, features: [...features] }];
  });
}

const HEADLESS: HeadNoun = { kind: 'ORGANISATION', processKind: null };

/** What a name is, by its head noun. */
function headOf(words: readonly Word[]): HeadNoun {
  const inner = words.find((word, at) => headNoun(word.key) !== undefined && words[at + 1]?.isFunctionWord);
  const end = words.at(-1);
  const found = (end && headNoun(end.key)) ?? (inner && headNoun(inner.key)) ?? HEADLESS;
  return found;
}

/** How much surer than others what has these features must be. */
function moreFor(features: readonly string[]): number {
  if (features.some((one) => TOLD.has(one))) return 0;
  if (features.includes(ONCE)) return MORE_ONCE;
  return features.some((one) => OF_ANYTHING.has(one)) ? MORE : 0;
}

/** The names among what may be some, the likeliest where they share words. */
export function judgeNames(
  session: SessionWords,
  known: KnownHere,
  names: NameWords,
  people: readonly Person[],
  model: NameModelFile | null,
): Finding {
  if (model === null) return { candidates: [], entities: [] };
  const accepted: { place: NameSpan; odds: number }[] = [];
  for (const { places, features } of possibleNames(session, known, names, people)) {
    const odds = oddsOf(model, features);
    if (odds >= model.threshold + moreFor(features)) for (const place of places) accepted.push({ place, odds });
  }
  const worth = ({ place, odds }: { place: NameSpan; odds: number }): number =>
    odds + LONGER * (place.last - place.first);
  accepted.sort((a, b) => worth(b) - worth(a));
  const taken = new Map<TurnWords, Set<number>>();
  const candidates: Candidate[] = [];
  const entities = new Map<string, Entity>();
  for (const { place, odds } of accepted) {
    const { turn, first, last } = place;
    const marks = taken.get(turn) ?? new Set<number>();
    taken.set(turn, marks);
    let isFree = true;
    for (let at = first; at <= last; at += 1) if (marks.has(at)) isFree = false;
    if (!isFree) continue;
    for (let at = first; at <= last; at += 1) marks.add(at);
    const listed = first === last ? listedFor(known, turn.words[first]) : [];
    // "the QXTP" of two that are listed: whichever it is, it is nothing new.
    if (listed.length > 1) continue;
    const { slope, offset } = model.calibration;
    const confidence = Math.min(0.85, Math.max(0.55, chanceOf(slope * odds + offset)));
    const entity =
      listed[0] ?? named(session, turn, first, last, headOf(turn.words.slice(first, last + 1)), confidence).entity;
    if (!known.entity(entity.id) && !entities.has(entity.id)) entities.set(entity.id, entity);
    candidates.push({ words: turn, first, last, entity: entity.id, confidence, method: 'pattern', layer: 'name' });
  }
  return { candidates, entities: [...entities.values()] };
}

/** What bears a short form in capitals, where nothing told which is meant. */
function listedFor(known: KnownHere, word: Word | undefined): readonly Entity[] {
  return word?.shape === 'upper' ? known.listedAs(word) : [];
}

/** The words of the names that people bear, folded. */
function wordsOfPeople(people: readonly Person[]): Set<string> {
  return new Set(
    people.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((one) => foldedWordsOf(one).map(({ key }) => key)),
    ),
  );
}
