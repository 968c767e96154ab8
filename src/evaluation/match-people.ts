import type { Attribution } from '../speakers/attribution.ts';
import { withoutTitles } from '../transcript/label.ts';
import type { GoldCase } from './gold.ts';
import { nameKeyOf } from './name-key.ts';
import type { SpeechWord } from './speech-words.ts';

/**
 * Which person of the program is which person of the gold: by a name or alias that both have, or by a part of the full name that
 * nobody else of the gold bears ("Lindqvist" alone, where the text never puts the two together, "Ana Lobo" of Ana Pereira Lobo);
 * somebody whom the text never names is the unnamed person with most words there. One to one: of several candidates the pair with most words in common counts.
 * @returns program ids by gold key; a gold person whom the program does not have is missing
 */
export function matchPeople(
  gold: GoldCase,
  attribution: Attribution,
  words: readonly SpeechWord[],
): Map<string, string> {
  const shared = sharedWords(gold, attribution, words);
  const known = idsByGoldKey(
    gold,
    attribution.people.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  );
  const fullNames = new Map(attribution.people.map(({ id, name }) => [id, personKeyOf(name)]));
  const unnamed = unnamedPeople(attribution);

  const pairs = gold.people.flatMap(({ key, names }) => {
    const [fullest = ''] = names.map(personKeyOf);
    const own = shared.get(key) ?? new Map<string, number>();
    const ids = names.length > 0 ? [...(known.get(key) ?? [])] : [...own.keys()].filter((id) => unnamed.has(id));
    return ids.map((id) => ({ key, id, words: own.get(id) ?? 0, full: fullNames.get(id) === fullest ? 1 : 0 }));
  });
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, id } of pairs.sort((a, b) => b.words - a.words || b.full - a.full)) {
    if (matched.has(key) || taken.has(id)) continue;
    matched.set(key, id);
    taken.add(id);
  }
  return matched;
}

/** A name as it is compared, without the titles before it: gold writes "Mr. Okonkwo", and the program drops them. */
function personKeyOf(name: string): string {
  const bare = withoutTitles(name.trim().split(/\s+/)).join(' ');
  return nameKeyOf(bare === '' ? name : bare);
}

/** All ids whose names are one of a gold person's, by gold key. */
export function idsByGoldKey(
  gold: GoldCase,
  people: readonly { readonly id: string; readonly names: readonly string[] }[],
): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of people)
    for (const key of names.map(personKeyOf)) byName.set(key, (byName.get(key) ?? new Set()).add(id));
  const short = shorterForms(gold, [...byName.keys()]);
  return new Map(
    gold.people.map(({ key, names }) => [
      key,
      new Set(
        [...names.map(personKeyOf), ...partsOfOnly(key, gold), ...(short.get(key) ?? [])].flatMap((name) => [
          ...(byName.get(name) ?? []),
        ]),
      ),
    ]),
  );
}

/** Names of several words that are some of one gold person's full name and of nobody else's: "Ana Pereira" of Ana Pereira Lobo. */
function shorterForms({ people }: GoldCase, names: readonly string[]): Map<string, string[]> {
  const full = people.map(({ key, names: [fullest = ''] }) => ({
    key,
    words: new Set(personKeyOf(fullest).split(' ')),
  }));
  const forms = new Map<string, string[]>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    const [one, ...more] = full.filter((person) => words.every((word) => person.words.has(word)));
    if (one !== undefined && more.length === 0) forms.set(one.key, [...(forms.get(one.key) ?? []), name]);
  }
  return forms;
}

/** The words of somebody's full name that stand in no other name of the gold. */
function partsOfOnly(key: string, { people }: GoldCase): string[] {
  const wordsOf = (names: readonly string[]): string[] => names.flatMap((name) => personKeyOf(name).split(' '));
  const others = new Set(people.filter((other) => other.key !== key).flatMap(({ names }) => wordsOf(names)));
  const own = people.find((person) => person.key === key)?.names.slice(0, 1) ?? [];
  return wordsOf(own).filter((word) => word.length > 2 && !others.has(word));
}

/** For each gold person the words that the program gives to each of its people. */
function sharedWords(
  gold: GoldCase,
  attribution: Attribution,
  words: readonly SpeechWord[],
): Map<string, Map<string, number>> {
  const shared = new Map<string, Map<string, number>>();
  for (const word of words) {
    const key = gold.turns[word.gold]?.speaker ?? null;
    const id = word.turn === null ? null : (attribution.turns[word.turn]?.speaker ?? null);
    if (key === null || id === null) continue;
    const own = shared.get(key) ?? new Map<string, number>();
    shared.set(key, own.set(id, (own.get(id) ?? 0) + 1));
  }
  return shared;
}

/** People whom the program made of what they say of themselves, whichever way more turns came to them. */
function unnamedPeople({ turns }: Attribution): Set<string> {
  return new Set(turns.flatMap(({ speaker, basis }) => (speaker !== null && basis === 'description' ? [speaker] : [])));
}
