import type { Mention } from '../entities/mention.ts';
import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { AffiliationClaim } from '../speakers/attribution.ts';
import { tokensOf } from '../text/tokens.ts';
import { associationIn } from './associations.ts';
import type { ClaimContext } from './claim-context.ts';
import type { CueHit, GroupCues } from './group-cues.ts';
import { OTHERS_ACT } from './others-act.ts';

// What somebody is comes first: "a consultant, who for years has seen how governments" is none of them.
const CUE_WORDS = 16;
// " of the ".
const BETWEEN = 12;
const VERB_REACH = 24;
// "Example, the regulator", "Nowhere, from a radio": what follows the comma tells the same thing again.
const NEXT_THOUGHT =
  /,(?!\s{1,8}(?:the|an?|it['\u2019]s|that['\u2019]s|which (?:is|makes|sells)|who works|works|from|with|at|for)\s)/;
const SENT_BY =
  /(?<!\b(?:brand|fellow|goodwill|student|youth)\s)\b(?:representatives?|delegates?|delegation|ambassador|minister|consul|(?:permanent )?mission|embassy|government)\s+(?:\p{Lu}[\p{L}'\u2019-]*\s+){0,3}(?:of|from)\s+(?:the\s+)?$/iu;
// "I represent Lakeland at the Example Union" is said of a state, "I represent Lakeland's youth" is not.
const REPRESENTS = /\brepresent(?:s|ing)?\s+(?:the\s+)?$/iu;
const AS_A_STATE = /^(?:[,.;]|\s+(?:at|in|to|before|here)\b)/iu;
const OF_A_STATE = 0.9;
// "Ana sells antennas", "Omar writes for the paper": what somebody does tells as much as at what.
const DOES =
  /\b(?:(?:writes?|reports?) for\s+(?:the\s+)?(?=\p{Lu}$)|(?:sells?|regulates?|campaigns?|broadcasts?|farms?|grows?|manufactures?|publish(?:es)?|hosts?|presents?|produces?|drives?|polices?|prosecutes?|repairs?)\s+(?:the\s+|an?\s+)?(?=.$))/u;
// "Ana teaches labour law at Example": wherever that is.
const TEACHES = /\b(?:teaches|I(?:['\u2019]m| am)? teach(?:ing)?|lectures|I lecture)(?:\s+[\p{L}-]+){0,5}\s*$/iu;
const TEACHER = 0.85;
// "Ana writes on technology for Example", "I'm writing for Example", "I report from the coast for Example": a paper, whatever its name.
const WRITES =
  /\b(?:I(?:['\u2019]m| am)?\s+(?:also\s+)?(?:write|writing|report|reporting)|(?:s?he|who)(?:['\u2019]s| is)?\s+(?:also\s+)?(?:writes|writing|reports|reporting))(?:\s+(?:on|about|from|of)\s+(?:[\p{L}-]+\s+){1,4}?|\s+)(?:for|in)\s+(?:the\s+)?$/iu;
const WRITER = 0.85;
// "I'm in my third year of engineering at Example", and not of somebody's mandate.
const STUDIES =
  /^(?:first|second|third|fourth|fifth|final|last)\s+year\s+(?:of|in)\s+(?!(?:an?|being|exile|farming|government|his|her|its|my|office|operations?|our|parliament|power|retirement|running|teaching|that|the|their|this|work(?:ing)?)\b)\p{L}/iu;
// "Colonel Ana Pereira, retired from the army": a title that is left.
const RETIRED =
  /^\s+(?:\p{Lu}[\p{L}'\u2019-]*\s?){1,4},\s+(?:(?:who|s?he)(?:['\u2019]s| is| has)\s+)?(?:now\s+)?(?:former\p{L}*|retired)\b/u;
const RETIRED_BEFORE = /\b(?:ex|former|retired)[\s-]+$/i;
// "Our regulator, Example, gives us no frequencies": said by anybody whom it regulates.
const REGULATOR = /^(?:\p{L}+\s)?regulator$/iu;
// "Our Irish regulator's rules": what any company there says.
const OF_A_COUNTRY = /^\p{Lu}\p{Ll}{2,20}\s(?:agency|authority|government|ministry|parliament|regulator)$/u;
const BY_NAME = /^,\s(?:the\s)?\p{Lu}/u;
// "I sell cloth", "you sell films".
const SELLS = /^sells?\s/i;
const SELLER = 0.7;
// Who writes a session up for its hosts is of no newspaper.
const WRITES_UP = /\b(?:Geneva Internet Platform|GIP)\b/u;
const RUNS_A_NETWORK =
  /\bI(?:['\u2019]m)?\s(?:keep|maintain|manage|look after|operate|run|running)\sthe\s(?:network|routers|servers)\s(?:at|for|in|of)\s(?:the|an?|our)\s/iu;
const NETWORKER = 0.8;
// Of a school, and so of no university.
const AT_SCHOOL =
  /\b(?:primary|secondary|elementary|middle|high|village|lower|upper|vocational)\s+school|\bprimary\s+(?:one|two|three|four|five|six|\d)\b|\b\p{L}+ grade\b|\bkindergarten\b/iu;
// What joins these is mostly of their own group: "the association of registries".
const OF_BODIES: ReadonlySet<string> = new Set(['technical-community', 'government']);
const SURE_OF_A_NAME = 0.7;
const OF_A_PROGRAMME = /\s(?:Campaign|Fund|Initiative|Program|Programme|Project)$/u;
const AT_SOMEBODY = /^\s+(?:at|for|of|with)\s/u;
// Between a post and where somebody has it.
const APART = /[,;]|\s(?:and|at|for|from|in|of|with)\s/;
// "He is from our host country, he is director at the regulator": the second of two things said of one person.
const SAID_AGAIN =
  /^[^.?!;]{0,30}?[,;]\s+(?:and\s+)?s?he(?:['\u2019]s|\s+(?:is|was|works|runs|heads|leads|manages|teaches))\s/i;
const AGAIN = 0.8;

/** Groups by the nouns of the claim itself: its role and the first words of its object. */
export function cuesOf(claim: AffiliationClaim, context: ClaimContext, listed: Mention | null): readonly CueHit[] {
  const { text, cues } = context;
  const { start, end } = claim.object;
  const comma = Math.min(
    ...[NEXT_THOUGHT, OTHERS_ACT].map((stop) => text.slice(start, end).search(stop)).map((at) => (at > 0 ? at : end)),
  );
  // "Secretary of State for trade": a post and what it is of are one phrase.
  const role = claim.role ?? '';
  const post = role === '' ? -1 : text.lastIndexOf(role, start);
  const verb = DOES.exec(text.slice(Math.max(claim.start, start - VERB_REACH), start + 1));
  const from =
    post >= claim.start && start - post < role.length + BETWEEN ? post : verb === null ? start : start - verb[0].length;
  const clause = tokensOf(text, from, Math.min(end, start + comma)).slice(0, CUE_WORDS);
  // Behind a listed name only what follows a comma is said of it: "UNESCO will write the plan with".
  const behind = listed !== null && text[listed.end] !== ',' ? Number.POSITIVE_INFINITY : (listed?.end ?? start);
  const hits = cues.in(clause).filter((hit) => listed === null || hit.end <= listed.start || hit.start >= behind);
  const object =
    listed === null
      ? ofTheAssociation(apartFromName(hits, claim, context), text, start, clause.at(-1)?.end ?? start)
      : hits;
  if (sentByAState(claim, context, listed)) return [{ group: 'government', start, end, strength: OF_A_STATE }];
  const title = titleGroup(text.slice(start, end)) ?? (listed === null ? titleGroup(role) : null);
  if (title !== null) {
    const left = RETIRED_BEFORE.test(text.slice(claim.start, start)) || RETIRED.test(text.slice(end, claim.end));
    return left ? [] : [{ group: title, start, end, strength: 1 }];
  }
  if (claim.describes && REGULATOR.test(text.slice(start, end)) && BY_NAME.test(text.slice(end, claim.end))) return [];
  if (claim.describes && OF_A_COUNTRY.test(text.slice(start, end))) return [];
  if (claim.describes && STUDIES.test(text.slice(start, end)) && !AT_SCHOOL.test(text.slice(claim.start, end)))
    return [{ group: 'academia', start, end, strength: TEACHER }];
  if (TEACHES.test(text.slice(claim.start, start)) && !AT_SCHOOL.test(text.slice(claim.start, end)))
    object.push({ group: 'academia', start, end, strength: TEACHER });
  if (listed === null && WRITES.test(text.slice(claim.start, start)) && /^\p{Lu}/u.test(text.slice(start, end)))
    object.push({ group: 'media', start, end, strength: WRITER });
  const best = new Map<StakeholderGroupId, CueHit>();
  for (const hit of [...cues.inWords(role), ...object]) {
    if (hit.strength > (best.get(hit.group)?.strength ?? 0)) best.set(hit.group, hit);
  }
  if (WRITES_UP.test(claim.quote)) best.delete('media');
  // "I keep the network of a cable cooperative running."
  if (best.has('civil-society') && RUNS_A_NETWORK.test(text.slice(claim.start, end))) {
    best.delete('civil-society');
    best.set('technical-community', { group: 'technical-community', start, end, strength: NETWORKER });
  }
  if (best.size > 0 || listed !== null) return [...best.values()];
  if (claim.describes && SELLS.test(text.slice(start, end)))
    return [{ group: 'private-sector', start, end, strength: SELLER }];
  return cuesSaidAgain(claim, text, cues);
}

/** "The Federation of Radio Schools" is no radio: of a name that tells its group as a whole, single words tell none. */
function apartFromName(
  hits: readonly CueHit[],
  { object }: AffiliationClaim,
  { text, names }: ClaimContext,
): readonly CueHit[] {
  if (hits.length === 0) return hits;
  const words = text.slice(object.start, object.end);
  const [name] = names.namesIn(words);
  if (name === undefined || !/\s/.test(name)) return hits;
  const kind = names.kindOf(name);
  const from = object.start + words.indexOf(name);
  // "I run the Public Library Programme at Example": no library.
  const isProgramme = OF_A_PROGRAMME.test(name) && AT_SOMEBODY.test(text.slice(from + name.length, object.end));
  const sure = kind !== null && kind.confidence >= SURE_OF_A_NAME ? kind.group : null;
  if (sure === null && !isProgramme) return hits;
  return hits.filter(({ group, start, end }) => group === sure || start < from || end > from + name.length);
}

/** Of an association its own group, and not that of its members or of where they work: "the union of those employed in the call centres". */
function ofTheAssociation(hits: readonly CueHit[], text: string, start: number, end: number): CueHit[] {
  const association = associationIn(text, start, end);
  if (association === null || hits.some(({ group }) => OF_BODIES.has(group))) return [...hits];
  // What is said before it and apart from it stays: "a lawyer with an association".
  const apart = hits.filter((hit) => hit.end < association.start && APART.test(text.slice(hit.end, association.start)));
  const own = hits.filter(
    ({ group, start: at, end: to }) => group === association.group && to >= association.start && at <= association.end,
  );
  return [...apart, ...own, association];
}

/**
 * "The representative of Mexico", "I represent Mexico at the Example Union", "Ambassador Pereira of Norway": whom a country sends.
 * @param listed the body of the claim: behind the country it is where somebody is sent to, "of Norway to the Example Union"
 */
export function sentByAState(
  { object, start, turn }: AffiliationClaim,
  { text, entities, mentions }: ClaimContext,
  listed: Mention | null,
): boolean {
  return (mentions.get(turn) ?? []).some(
    (place) =>
      place.start >= object.start &&
      place.end <= Math.min(object.end, listed?.start ?? object.end) &&
      entities.get(place.entity)?.kinds.includes('PLACE') === true &&
      (SENT_BY.test(text.slice(start, place.start)) ||
        (REPRESENTS.test(text.slice(start, place.start)) && AS_A_STATE.test(text.slice(place.end)))),
  );
}

/** Where what is said of somebody tells nothing: what the same sentence goes on to say of the same person. */
function cuesSaidAgain({ method, object, end }: AffiliationClaim, text: string, cues: GroupCues): readonly CueHit[] {
  const again = method === 'introduced-by-another' ? SAID_AGAIN.exec(text.slice(object.start, end)) : null;
  if (again === null) return [];
  const tokens = tokensOf(text, object.start + again[0].length, end).slice(0, CUE_WORDS);
  return cues.in(tokens).map((hit) => ({ ...hit, strength: hit.strength * AGAIN }));
}

// Whom a state has sent somewhere may work for whoever he was sent to.
const OF_AN_ENVOY = /^(?:h\.e\.?|excellency|amb(?:assador|\.)?|(?:deputy )?commissioner|judge|colonel)$/i;

/** Do words hold nothing but a title, and is it one that people of several groups bear: "Ambassador Pereira, for the Example Union"? */
export function titleIn(words: string): { readonly isOfEnvoy: boolean } | null {
  return titleGroup(words) === null ? null : { isOfEnvoy: OF_AN_ENVOY.test(words.trim()) };
}

// A title is all that is said: in a sentence the same words are posts of many bodies ("our youth ambassador").
const OF_STATE =
  /^(?:hon(?:ou?rable)?\.?|h\.e\.?|excellency|ambassador|amb\.?|(?:deputy |vice )?minister|senator|(?:deputy )?commissioner|judge|justice|colonel|mayor)(?: minister)?$/i;
const OF_A_UNIVERSITY = /^prof(?:essor)?\.?$/i;

function titleGroup(words: string): StakeholderGroupId | null {
  // "Ana, you administer the justice."
  if (OF_STATE.test(words.trim()) && words.trim() !== 'justice') return 'government';
  return OF_A_UNIVERSITY.test(words.trim()) ? 'academia' : null;
}
