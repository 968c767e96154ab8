import type { Affiliation, Representation, Standing } from '../affiliations/standing.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Quote } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { type Curator, type Entry, personCalled } from './curator.ts';
import { isLost } from './places.ts';
import type { Things } from './things.ts';

/** Words that show a standing, and their turn. */
type Shown = Quote & { readonly turn: number };

/** For whom people speak, as people decided. What is decided of somebody's groups or affiliations takes the place of all that was found. */
export function curateStandings(
  curator: Curator,
  transcript: Transcript,
  attribution: Attribution,
  standings: readonly Standing[],
  things: Things,
): readonly Standing[] {
  const decided = new Map(standings.map((standing) => [standing.person, standing]));
  for (const entry of curator.entries('people')) {
    const { decision } = entry;
    const person = personCalled(decision.name ?? decision.person ?? '', attribution.people);
    const before = isLost(person) ? undefined : decided.get(person.id);
    if (before === undefined) continue;
    const shown = shownBy(curator, entry, transcript, attribution, before.person);
    if (shown === null) continue;
    const affiliations = affiliationsOf(curator, entry, before, shown, things);
    const represents = representsOf(decision.groups, decision.affiliations && affiliations, before, shown, things);
    decided.set(before.person, { person: before.person, affiliations, represents });
  }
  return [...decided.values()];
}

/** The words that the decision quotes, else the first of the person's first turn. */
function shownBy(
  curator: Curator,
  { decision, found }: Entry<'people'>,
  { turns }: Transcript,
  attribution: Attribution,
  person: string,
): Shown | null {
  if (decision.quote !== undefined) {
    const place = found(['quote'], curator.places.quote(decision.quote));
    return place && shownAt(place);
  }
  const first = attribution.turns.find(({ speaker }) => speaker === person);
  const turn = turns[(first?.turn ?? 0) - 1];
  return turn === undefined ? null : { ...curator.places.opening(turn), turn: turn.number };
}

function shownAt({ quote, start, end, turn }: Quote & { readonly turn: { readonly number: number } }): Shown {
  return { quote, start, end, turn: turn.number };
}

function affiliationsOf(
  curator: Curator,
  { decision, found }: Entry<'people'>,
  before: Standing,
  shown: Shown,
  things: Things,
): readonly Affiliation[] {
  if (decision.affiliations === undefined) return before.affiliations;
  return decision.affiliations.flatMap(({ organisation, role, quote }, index): Affiliation[] => {
    const entity = found(['affiliations', index, 'organisation'], things.find(organisation));
    if (entity === null) return [];
    const known = before.affiliations.find((one) => things.idOf(one.organisation) === entity.id);
    const place = quote === undefined ? null : found(['affiliations', index, 'quote'], curator.places.quote(quote));
    if (place === null && quote !== undefined) return [];
    const words = place === null ? (known ?? shown) : shownAt(place);
    return [
      {
        organisation: entity.id,
        role: role ?? known?.role ?? null,
        method: 'curated',
        confidence: 1,
        quote: words.quote,
        start: words.start,
        end: words.end,
        turn: words.turn,
      },
    ];
  });
}

/** The groups decided; where only affiliations are, the groups of those organisations in place of the ones before. */
function representsOf(
  groups: Entry<'people'>['decision']['groups'],
  affiliations: readonly Affiliation[] | undefined,
  before: Standing,
  shown: Shown,
  things: Things,
): readonly Representation[] {
  if (groups !== undefined)
    return groups.map((group): Representation => {
      const { quote, start, end, turn } = before.represents.find((one) => one.group === group) ?? shown;
      return { group, basis: 'curated', confidence: 1, quote, start, end, turn };
    });
  if (affiliations === undefined) return before.represents;
  const byBody = affiliations.flatMap(({ organisation, quote, start, end, turn }): Representation[] => {
    const group = things.byId(organisation)?.group ?? null;
    return group === null ? [] : [{ group, basis: 'organisation', confidence: 1, quote, start, end, turn }];
  });
  const named = new Set(byBody.map(({ group }) => group));
  const others = before.represents.filter(({ group, basis }) => basis !== 'organisation' && !named.has(group));
  return [...new Map(byBody.map((one) => [one.group, one])).values(), ...others];
}
