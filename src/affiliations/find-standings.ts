import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { StakeholderGroup, StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { AffiliationClaim, Attribution } from '../speakers/attribution.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Affiliation, Representation, Standing } from './standing.ts';

// How many words may stand before the organisation's name: "the cyber team of Example".
const WORDS_BEFORE_NAME = 4;
// What somebody says of himself is nearly sure to tell the group; the organisation's own group a little less.
const CUE = 0.9;
const ORGANISATION = 0.95;
// Belonging to a body that several groups make up tells nothing of one's own group.
const GUEST_ROLE = /\b(?:expert|delegate|member|observer|representative)\b/i;

/**
 * For which organisations and stakeholder groups people speak: the claims of the speakers stage, resolved by the entities
 * named in them, then by the nouns people use of themselves ("our university").
 * @returns one for each person of the attribution, in its order
 */
export function findStandings(
  transcript: Transcript,
  attribution: Attribution,
  entities: EntityIndex,
  groups: readonly StakeholderGroup[],
): Standing[] {
  const { text } = transcript.source;
  const cues = new PhraseIndex<StakeholderGroupId>();
  for (const group of groups) for (const cue of group.cues) cues.add(cue, group.id);
  const entityById = new Map(entities.entities.map((entity) => [entity.id, entity]));
  const mentionsByTurn = Map.groupBy(entities.mentions, (mention) => mention.turn);

  return attribution.people.map((person) => {
    const claims = attribution.claims.filter((claim) => claim.person === person.id);
    const affiliations: Affiliation[] = [];
    const found: Representation[] = [];
    for (const claim of claims) {
      const mention = organisationIn(text, claim, mentionsByTurn.get(claim.turn) ?? [], entityById);
      const entity = mention === null ? undefined : entityById.get(mention.entity);
      const quote = { quote: claim.quote, start: claim.start, end: claim.end, turn: claim.turn };
      if (mention !== null && entity !== undefined) {
        const confidence = round(claim.confidence * mention.confidence);
        affiliations.push({ organisation: entity.id, role: claim.role, method: claim.method, confidence, ...quote });
        const speaksForIt =
          entity.kinds.includes('ORGANISATION') && entity.kinds.length === 1 && !isGuest(claim, entity.group);
        if (entity.group !== null && speaksForIt) {
          found.push({
            group: entity.group,
            basis: 'organisation',
            confidence: round(confidence * ORGANISATION),
            ...quote,
          });
        }
      }
      for (const group of claim.method === 'self-introduction' ? groupsNamed(text, claim, cues) : []) {
        found.push({ group, basis: 'own-words', confidence: round(claim.confidence * CUE), ...quote });
      }
    }
    return {
      person: person.id,
      affiliations: strongestPer(affiliations, (item) => item.organisation),
      represents: combined(found),
    };
  });
}

/** The organisation, initiative or process that a claim's object opens with; the outermost of nested names. */
function organisationIn(
  text: string,
  claim: AffiliationClaim,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, { readonly kinds: readonly string[] }>,
): Mention | null {
  const fitting = mentions.filter((mention) => {
    const kinds = entities.get(mention.entity)?.kinds ?? [];
    if (!kinds.some((kind) => kind === 'ORGANISATION' || kind === 'INITIATIVE' || kind === 'PROCESS')) return false;
    return mention.start < claim.object.end && mention.end > claim.object.start;
  });
  const first = fitting.sort((a, b) => a.start - b.start || b.end - a.end)[0];
  if (first === undefined) return null;
  return tokensOf(text, claim.object.start, Math.max(claim.object.start, first.start)).length <= WORDS_BEFORE_NAME
    ? first
    : null;
}

function isGuest(claim: AffiliationClaim, group: StakeholderGroupId | null): boolean {
  return group === 'intergovernmental-organisation' && claim.role !== null && GUEST_ROLE.test(claim.role);
}

/** Groups by the nouns of the claim itself: its role and the first words of its object. */
function groupsNamed(
  text: string,
  claim: AffiliationClaim,
  cues: PhraseIndex<StakeholderGroupId>,
): StakeholderGroupId[] {
  const role = tokensOf(claim.role ?? '');
  const object = tokensOf(text, claim.object.start, claim.object.end).slice(0, WORDS_BEFORE_NAME);
  const hits = [...cues.all(role), ...cues.all(object)];
  return [...new Set(hits.map((hit) => hit.value))];
}

function strongestPer<T extends { readonly confidence: number }>(items: readonly T[], key: (item: T) => string): T[] {
  const best = new Map<string, T>();
  for (const item of items) {
    const known = best.get(key(item));
    if (known === undefined || item.confidence > known.confidence) best.set(key(item), item);
  }
  return [...best.values()];
}

/** One entry a group: the strongest words, with the chance that not all of its evidence misleads. */
function combined(found: readonly Representation[]): Representation[] {
  return strongestPer(found, (item) => item.group)
    .map((best) => {
      const misled = found.reduce(
        (chance, item) => (item.group === best.group ? chance * (1 - item.confidence) : chance),
        1,
      );
      return { ...best, confidence: round(Math.min(0.99, 1 - misled)) };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
