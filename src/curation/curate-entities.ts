import { closureOf } from '../entities/entity-closure.ts';
import type { EntityIndex, Mention } from '../entities/mention.ts';
import { overlaps } from '../text/span.ts';
import type { Curator, Entry } from './curator.ts';
import type { Lost, Placed } from './places.ts';
import type { Things } from './things.ts';

/** What the session names, as people decided: names that mean something else, names that are none, names that were not found. */
export function curateEntities(curator: Curator, index: EntityIndex, things: Things): EntityIndex {
  let mentions: readonly Mention[] = index.mentions.map((mention) => ({
    ...mention,
    entity: things.idOf(mention.entity),
  }));
  for (const entry of curator.entries('mentions')) mentions = decided(curator, entry, mentions, things);
  const ids = [...mentions.map(({ entity }) => entity), ...otherwiseNamed(curator, things)];
  const entities = closureOf(ids, (id) => {
    const entity = things.byId(id);
    return entity && things.renamed(entity);
  });
  return { entities, mentions };
}

function decided(
  curator: Curator,
  { decision, found }: Entry<'mentions'>,
  mentions: readonly Mention[],
  things: Things,
): readonly Mention[] {
  const places = found([decision.in === undefined ? 'mention' : 'in'], placesOf(curator, decision));
  const entity = decision.is === null ? null : found(['is'], things.find(decision.is));
  if (places === null || (entity === null && decision.is !== null)) return mentions;
  const kept = mentions.filter((mention) => !places.some((place) => overlaps(place, mention)));
  if (entity === null) return kept;
  const named = places.map(
    ({ quote, start, end, turn }): Mention => ({
      turn: turn.number,
      entity: entity.id,
      surface: quote,
      start,
      end,
      confidence: 1,
      method: 'curated',
    }),
  );
  return [...kept, ...named].sort((a, b) => a.start - b.start);
}

/** Where the name of a decision stands: in the words around it, in its one place, or everywhere. */
function placesOf(curator: Curator, decision: Entry<'mentions'>['decision']): readonly Placed[] | Lost {
  const { mention, in: around, after, everywhere } = decision;
  if (everywhere === true) {
    const all = curator.places.all(mention);
    if (all.length > 0) return all;
  }
  if (around === undefined) {
    const place = curator.places.quote(mention, after);
    return 'hint' in place ? place : [place];
  }
  const within = curator.places.quote(around, after);
  if ('hint' in within) return within;
  const inside = curator.places.all(mention, within.start, within.end);
  if (inside.length === 1) return inside;
  return {
    message: `"${mention}" stands ${inside.length} times in "${around}"`,
    hint: 'Write words around it that hold it once',
  };
}

/** Things that decisions name elsewhere than in the text: what people speak for, and what lessons are about. */
function otherwiseNamed(curator: Curator, things: Things): string[] {
  const named = [
    ...curator
      .entries('people')
      .flatMap(({ decision }) => (decision.affiliations ?? []).map(({ organisation }) => organisation)),
    ...curator.entries('lessons').flatMap(({ decision }) => decision.about ?? []),
  ];
  return named.flatMap((called) => {
    const entity = things.find(called);
    return 'hint' in entity ? [] : [entity.id];
  });
}
