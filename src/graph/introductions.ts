import { slugOf } from '../text/slug.ts';
import type { Appearance } from './namesakes.ts';

/** What a session says of somebody, by whether its words are there to say who they are. */
export interface Introduction {
  readonly session: string;
  /** Ids of the organisations as of which they are introduced. */
  readonly bodies: readonly string[];
  /** True where a person decided them. */
  readonly isDecided: boolean;
  /** Stakeholder groups told by the words of an introduction. */
  readonly groups: readonly ToldGroup[];
  /** Those told in passing: "we are an operator", "we also sit on a board of". Mostly right where nothing else is said, often about others. */
  readonly inPassing: readonly ToldGroup[];
}

export interface ToldGroup {
  readonly group: string;
  readonly confidence: number;
}

const SHORTEST_OF_A_NAME = 3;
// "Yes, hello. I am from Example.", "Good morning, I'm here for Example": before anything else, and of a body by its name.
const SAYS_WHERE_FROM =
  /^(?:[^.?!]{0,30}[.,?!]\s+){0,2}(?:I|we)(?:(?:['\u2019](?:m|re)| am| are| come| speak)(?: here| now)? (?:from|with|at|of|for|on behalf of)| work (?:at|for|in)| represent)\b/i;

/**
 * Tell the words that introduce somebody from those in passing: said by another or by a person's decision, with a part of the name, or first of
 * all of a named body ("I am from Example.").
 * @param name id that the name makes: `maria-silva`
 */
export function introductionOf(name: string, { session, groups, bodies }: Appearance): Introduction {
  const words = name.split('-').filter((word) => word.length >= SHORTEST_OF_A_NAME);
  const isNamed = (quote: string): boolean => {
    const said = new Set(slugOf(quote).split('-'));
    return words.some((word) => said.has(word));
  };
  const introducing = bodies.filter(
    ({ method, quote }) => method !== 'self-introduction' || isNamed(quote) || saysWhereFrom(quote),
  );
  const decided = introducing.filter(({ method }) => method === 'curated');
  const quotes = new Set(introducing.map(({ quote }) => quote));
  const introduces = ({ basis, quote }: Appearance['groups'][number]): boolean =>
    basis === 'curated' ||
    basis === 'words-of-another' ||
    quotes.has(quote) ||
    isNamed(quote) ||
    (basis === 'organisation' && saysWhereFrom(quote));
  return {
    session,
    bodies: (decided.length > 0 ? decided : introducing).map(({ organisation }) => organisation),
    isDecided: decided.length > 0,
    groups: groups.filter(introduces),
    inPassing: groups.filter((told) => !introduces(told)),
  };
}

function saysWhereFrom(quote: string): boolean {
  return SAYS_WHERE_FROM.test(quote.replace(/\s+/g, ' '));
}
