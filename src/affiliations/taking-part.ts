import type { Attribution, Person } from '../speakers/attribution.ts';
import { isNameless } from '../speakers/describe-unnamed.ts';
import { speechOf } from '../speakers/speech.ts';
import { countTokens } from '../text/tokens.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { NamedSentence } from './named-sentence.ts';

// Where more turns than these are one person's, he leads.
const FEWEST_OF_A_LEADER = 6;
const SHARE_OF_A_LEADER = 0.18;
const LENGTHS = [20, 40, 80, 150, 300];
const MOST_WORDS_OF_A_NAME = 2;

/** Does somebody with so many of the turns lead the session? */
export function leads(own: number, all: number): boolean {
  return own >= FEWEST_OF_A_LEADER && own >= all * SHARE_OF_A_LEADER;
}

/**
 * How people take part: by a name or none, often or once, at length or not. Who asks one short question is mostly of no group that the text
 * tells; whoever is invited and speaks at length mostly is of one.
 * @param isAsked whose features are asked for
 * @returns features by person
 */
export function waysOfTakingPart(
  transcript: Transcript,
  { people, turns }: Attribution,
  named: readonly (readonly NamedSentence[])[],
  isAsked: (person: string) => boolean,
): Map<string, readonly string[]> {
  const text = transcript.source.text;
  const speech = speechOf(transcript);
  const turnsOf = Map.groupBy(turns, ({ speaker }) => speaker);
  const namedByOthers = new Set(
    named.flatMap((sentences, at) =>
      sentences
        .flatMap((sentence) => sentence.people.map(({ entity }) => entity))
        .filter((person) => person !== turns[at]?.speaker),
    ),
  );
  const featuresOf = ({ id, name, role }: Person): string[] => {
    const own = turnsOf.get(id) ?? [];
    const words = own
      .flatMap(({ turn }) => speech[turn - 1]?.sentences ?? [])
      .reduce((sum, { start, end }) => sum + countTokens(text, start, end), 0);
    const nameWords = isNameless(name) ? 0 : Math.min(MOST_WORDS_OF_A_NAME, name.split(/\s+/).length);
    return [
      `name:${nameWords}`,
      `role:${role}`,
      ...LENGTHS.filter((length) => words > length).map((length) => `longer:${length}`),
      ...(own.length === 1 ? ['once'] : []),
      ...(own.length >= FEWEST_OF_A_LEADER ? ['often'] : []),
      ...(leads(own.length, turns.length) ? ['leads'] : []),
      ...(namedByOthers.has(id) ? [] : ['unmentioned']),
    ];
  };
  return new Map(people.filter(({ id }) => isAsked(id)).map((person) => [person.id, featuresOf(person)]));
}
