import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { AffiliationClaim, Attribution } from '../speakers/attribution.ts';
import { speechOf } from '../speakers/speech.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { BodyKind } from './body-names.ts';
import { byDay } from './by-day.ts';
import { calledByCountry } from './called-by-country.ts';
import { type ClaimContext, claimContext, type KnownBodies } from './claim-context.ts';
import { claimsOfBodies } from './claims-of-bodies.ts';
import { cuesOf, sentByAState, titleIn } from './cues-of-claim.ts';
import { declaredGroup } from './declared-groups.ts';
import type { CueHit as GroupCue } from './group-cues.ts';
import type { GroupJudge, JudgedSign } from './group-judge.ts';
import { groupSigns } from './group-signs.ts';
import { GroupTalk } from './group-talk.ts';
import { toldByLabels } from './labelled-bodies.ts';
import { namedBySentence } from './named-sentence.ts';
import { claimsOfWriters, readOut } from './read-out.ts';
import type { Affiliation, Representation, Standing } from './standing.ts';
import { waysOfTakingPart } from './taking-part.ts';
import { toldAtHandOver } from './told-at-hand-over.ts';
import { withinClause } from './within-clause.ts';

// How many words may stand before the organisation's name: "the cyber team of Example".
const WORDS_BEFORE_NAME = 4;
// "The second person ever hired at Example."
const WORDS_BEFORE_BODY = 8;
const AT_A_BODY = /^(?:\s+(?:initiative|programme|program|project|work))?\s+(?:at|in|of|for)\s+(?:the\s+)?$/i;
const OF_A_BODY: ReadonlySet<string> = new Set(['at', 'for', 'from', 'of', 'with']);
// What somebody says of himself is nearly sure to tell the group; the organisation's own group a little less, what others say
// of him and what a name's own words tell less again.
const CUE = 0.92;
const CUE_OF_ANOTHER = 0.85;
const ORGANISATION = 0.95;
// "I work for Orange": a fruit elsewhere.
const AMBIGUOUS = 0.8;
const MOST_OF_A_WEAK_NOUN = 0.6;
// "Bank of Example" is no bank's customer's bank: where the whole name tells a group this surely, its single words tell none.
const SURE_OF_A_NAME = 0.75;
// "Inclusion in Example": what is named behind is where somebody is.
const IS_OF = /(?:^|\b(?:at|for|in|of|with)\s)(?:the\s)?$/iu;
// "A" and "I" stand anywhere.
const LEAST_OF_A_DESCRIBED = 3;
const SURE_OF_A_BODY = 0.45;
const BESIDE_A_BODY = 0.5;
// What they are together: "we are eleven lawyers" may be said of any body.
const WE_ARE = /\bwe(?:['\u2019]re| are)\s+(?:an?|the)\b/iu;
const SURE_OF_OWN_WORDS = 0.4;
const BESIDE_OWN_WORDS = 0.4;
const LEAST_OF_A_SECOND_HAT = 0.5;
// "I am also a member of the board", "And I also run"
const ALSO = /^(?:And\s+|But\s+)?I(?:['\u2019]m| am)?\s+(?:also|as well)\b/i;
// "I'm only an engineer": where words tell no more than this, a printed label tells as much.
const UNSURE = 0.45;
// Who uses a body's things or visits it is not of it.
const WORKPLACE =
  /^(?!(?:\p{L}+\s){0,2}(?:citizen|client|critic|customer|delegate|expert|fan|friend|guest|member|newcomer|observer|reader|representative|subscriber|user|victim|visitor)\b)(?:\p{L}[\p{L}-]*\s+){1,5}?(?:at|for|in|with)\s+(?:(?:the|our|my)\s+)?(?=\p{Lu}\S+\s+(?:(?:of|for|and|the)\s+){0,2}\p{Lu})/u;
const KINDS_SPOKEN_FOR: ReadonlySet<string> = new Set(['ORGANISATION', 'INITIATIVE', 'PROCESS']);
// "I look after the name servers at the University of Example": whoever runs what the net stands on, wherever it stands.
const RUNS_NAMES =
  /\b(?:look(?:ing)? after|maintain(?:ing)?|manag(?:e|ing)|operat(?:e|ing)|run(?:ning)?|work(?:ing)? (?:at|for|in|with))\s+(?:the\s+)?(?:\p{L}+\s+){0,2}(?:name\s?servers|registry|exchange point|root server)\b/iu;
// Belonging to a body that several groups make up tells nothing of one's own group.
// Whom a school or a programme has invited may come from anywhere.
const FELLOW =
  /^(?:(?:returning|selected|youth)\s)?(?:alumn\p{L}{1,3}|ambassador|fellow|participant) of (?:the\s)?[^.,;]{0,40}\b(?:Academy|Fellowship|Programme?|School|Youth)\b(?!\s(?:at|in|of)\s(?:the\s)?(?:\p{Lu}\p{L}+\s)?(?:Law|University))/u;
// "I'm here on a fellowship of the Example Society": whoever is paid to come may be of any group.
const PAYS_A_GUEST =
  /\b(?:fellowship|scholarship|bursary|stipend|(?:travel )?grant|ticket|invitation|guests?|invited|sponsored)\s+(?:of|from|by)\s+(?:the\s+)?$/iu;
const GUEST_REACH = 60;
// "Colonel Pereira, retired from the army and now with Example".
const IS_RETIRED = /^[^.?!;,]{0,40},?\s+(?:now\s+)?retired\b/iu;
const OF_A_TITLE = /^\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?\s*$/u;
// "The Boats Department": a part of any body.
const A_PART =
  /^(?:the\s)?(?:\p{Lu}[\p{L}-]+\s(?:(?:and|for|of|on)\s)?){1,5}(?:Department|Directorate(?: General)?|Division|Unit)(?=[.,;]|$)/u;
// "I'm reporting for the Geneva Internet Platform": what he reads out are the words of the room.
const REPORTS_THIS =
  /\bI(?:['\u2019]m| am)\s(?:(?:your|the|a)\s(?:\p{L}+\s)?(?:rapporteur|reporter)\b|(?:reporting|here to report|taking notes)\s(?:here\s)?for\s(?:the\s)?(?:Geneva Internet Platform|GIP|session|IGF|EuroDIG)\b)/iu;
// Where somebody is not.
const NOT_OF =
  /\b(?:not|never)\s+(?:(?:an?\s+)?members?\s+of|at|from|of|part\s+of|representing|speaking\s+(?:for|on\s+behalf\s+of)|with)\s+(?:the\s+)?/giu;
const GUEST_ROLE = /\b(?:expert|delegate|(?<!staff )member|observer|representative)\b/i;

/** What is known of stakeholder groups and of those who belong to them. */
export interface KnownGroups extends KnownBodies {
  readonly groupJudge: GroupJudge;
}

/** What one claim says: at most one organisation, and groups by that or by the speaker's own nouns. */
interface Told {
  readonly affiliation: Affiliation | null;
  readonly represents: readonly Representation[];
  /** The group is that of a body nobody listed, by the words of its name. */
  readonly isGuess?: boolean;
}

/**
 * For which organisations and stakeholder groups people speak: the claims of the speakers stage, resolved by the entities
 * named in them, then by the nouns people use of themselves ("our university").
 * @returns one for each person of the attribution, in its order
 */
export function findStandings(
  transcript: Transcript,
  attribution: Attribution,
  entities: EntityIndex,
  known: KnownGroups,
): Standing[] {
  const context = claimContext(transcript, entities, known);
  const { names, listed } = context;
  const named = namedBySentence(transcript, entities);
  const framed = claimsOfBodies(context.text, attribution, named);
  const speech = speechOf(transcript);
  const turnsOf = Map.groupBy(attribution.turns, ({ speaker }) => speaker);
  const read = readOut(speech, context.text);
  const isReadOut = (start: number): boolean => read.has(start);
  const ofWriters = claimsOfWriters(read, named, (person) => turnsOf.has(person));
  const said = [...attribution.claims, ...framed].flatMap((claim) =>
    ofWriters(claim).flatMap((own) => withinClause(own, context.text)),
  );
  const claims = Map.groupBy(said, (claim) => claim.person);
  const talk = GroupTalk.of(known.knowledge.stakeholderGroups);
  const handedOver = Map.groupBy(toldAtHandOver(context.text, attribution, named), (claim) => claim.person);
  const byHandOver = (person: string): Representation[] =>
    combined((handedOver.get(person) ?? []).flatMap((claim) => toldBy(claim, context).represents)).slice(0, 1);
  const countries = calledByCountry(transcript, attribution, listed);
  const printed = toldByLabels(transcript, attribution, listed, names);
  const byTalk = (person: string): Representation[] => {
    const turns = turnsOf.get(person) ?? [];
    const sure = Math.max(0, ...turns.map(({ confidence }) => confidence));
    const group = talk.groupOf(
      turns.flatMap(({ turn }) => speech[turn - 1] ?? []),
      transcript,
      sure,
      isReadOut,
    );
    return group === null ? [] : [group];
  };
  const standings = attribution.people.map(({ id }): Standing => {
    const own = byDay(claims.get(id) ?? [], context.text);
    const told = withoutGuesses(
      own,
      withTitlesOnce(
        own,
        own.map((claim) => toldBy(claim, context)),
        context.text,
      ),
    );
    const isSecond = secondHats(own, told);
    const label = printed.get(id);
    const declared = declaredGroup(turnsOf.get(id) ?? [], speech, context.text);
    const words = [
      ...told.flatMap((one, at) => (isPartOfUnion(own, told, at) ? [] : one.represents)),
      ...(declared === null ? [] : [declared]),
    ];
    const unsure = words.every(({ confidence }) => confidence < UNSURE);
    const asked: readonly (() => readonly Representation[])[] = [
      // Labels stand for the turn before or behind them often enough: what is said is surer, unless it is a guess itself.
      () => combined(unsure && label !== undefined ? [...words, label] : words, isSecond),
      () => (label === undefined ? [] : [label]),
      () => byHandOver(id),
      () => [countries.get(id) ?? []].flat(),
      () => byTalk(id),
    ];
    return {
      person: id,
      affiliations: strongestPer(
        told.flatMap(({ affiliation }) => affiliation ?? []),
        (item) => item.organisation,
      ),
      represents: firstThatTells(asked),
    };
  });
  const silent = new Set(standings.filter(({ represents }) => represents.length === 0).map(({ person }) => person));
  const isAsked = (person: string): boolean =>
    silent.has(person) &&
    turnsOf.has(person) &&
    !(claims.get(person) ?? []).some(({ method, quote }) => method === 'self-introduction' && REPORTS_THIS.test(quote));
  const signs = new Map<string, JudgedSign[]>([...silent].map((person) => [person, []]));
  for (const [person, sign] of groupSigns(transcript, attribution, named, context, isAsked, isReadOut))
    signs.get(person)?.push(known.groupJudge.judge(sign));
  const ways = waysOfTakingPart(transcript, attribution, named, isAsked);
  return standings.map((standing) => {
    const takesPart = ways.get(standing.person);
    if (takesPart === undefined) return standing;
    const judged = known.groupJudge.groupOf(signs.get(standing.person) ?? [], takesPart, context.text);
    return judged === null ? standing : { ...standing, represents: [judged] };
  });
}

/**
 * A title tells its group once, however often it is used, and an envoy's less than the body for which he is said to speak: "Ambassador
 * Pereira, for the Example Union".
 */
function withTitlesOnce(claims: readonly AffiliationClaim[], told: readonly Told[], text: string): readonly Told[] {
  const titles = claims.map(({ object }) => titleIn(text.slice(object.start, object.end)));
  if (titles.every((title) => title === null)) return told;
  const surest = Math.max(0, ...claims.flatMap(({ confidence }, at) => (titles[at] === null ? [] : [confidence])));
  const first = claims.findIndex(({ confidence }, at) => titles[at] !== null && confidence === surest);
  const isOfABody = told.some(({ represents }) =>
    represents.some(
      ({ basis, group, confidence }) =>
        basis === 'organisation' && group !== 'government' && confidence >= SURE_OF_A_BODY,
    ),
  );
  return told.map((one, at): Told => {
    const title = titles[at] ?? null;
    if (title === null) return one;
    if (at !== first) return { ...one, represents: [] };
    if (!title.isOfEnvoy || !isOfABody) return one;
    return {
      ...one,
      represents: one.represents.map((said) => ({ ...said, confidence: round(said.confidence * BESIDE_A_BODY) })),
    };
  });
}

/**
 * What somebody says in so many words of what he and his are counts before what a name sounds like: "the Mission for Elections", whose
 * speaker says "we're a platform of three hundred civic groups".
 */
function withoutGuesses(claims: readonly AffiliationClaim[], told: readonly Told[]): readonly Told[] {
  if (!told.some(({ isGuess }) => isGuess)) return told;
  const said = new Set(
    told.flatMap(({ represents }, at) =>
      claims[at]?.describes === true && WE_ARE.test(claims[at].quote)
        ? represents.flatMap(({ basis, group, confidence }) =>
            basis === 'own-words' && confidence >= SURE_OF_OWN_WORDS ? [group] : [],
          )
        : [],
    ),
  );
  if (said.size !== 1) return told;
  return told.map((one): Told => {
    if (one.isGuess !== true) return one;
    const represents = one.represents.map((guess) =>
      guess.basis === 'organisation' && !said.has(guess.group)
        ? { ...guess, confidence: round(guess.confidence * BESIDE_OWN_WORDS) }
        : guess,
    );
    return { ...one, represents };
  });
}

/**
 * "I work in the Boats Department, and I'm secretary to the committee of the Example Union": a department is of any body, and here of the one
 * that the sentence names beside it.
 */
function isPartOfUnion(claims: readonly AffiliationClaim[], told: readonly Told[], at: number): boolean {
  const claim = claims[at];
  if (
    claim === undefined ||
    !told[at]?.represents.some(({ group, basis }) => group === 'government' && basis === 'organisation')
  )
    return false;
  const words = claim.quote.slice(claim.object.start - claim.start, claim.object.end - claim.start);
  return (
    A_PART.test(words) &&
    claims.some(
      ({ start }, other) =>
        start === claim.start &&
        told[other]?.represents.some(
          ({ group, basis }) => group === 'intergovernmental-organisation' && basis === 'organisation',
        ),
    )
  );
}

/** What the surest source tells that tells anything. */
function firstThatTells(sources: readonly (() => readonly Representation[])[]): readonly Representation[] {
  for (const source of sources) {
    const told = source();
    if (told.length > 0) return told;
  }
  return [];
}

function toldBy(claim: AffiliationClaim, context: ClaimContext): Told {
  const { role, method } = claim;
  const words = context.text.slice(claim.object.start, claim.object.end);
  if (FELLOW.test(role === null ? words : `${role} of ${words}`)) return { affiliation: null, represents: [] };
  const quote = { quote: claim.quote, start: claim.start, end: claim.end, turn: claim.turn };
  if (IS_RETIRED.test(context.text.slice(claim.object.end, claim.end)) && OF_A_TITLE.test(words))
    return { affiliation: null, represents: [] };
  const own = method === 'self-introduction';
  const mention = organisationIn(claim, context);
  if (
    mention !== null &&
    PAYS_A_GUEST.test(context.text.slice(Math.max(claim.start, mention.start - GUEST_REACH), mention.start))
  )
    return { affiliation: null, represents: [] };
  if (mention !== null && isDenied(mention.surface, claim.quote)) return { affiliation: null, represents: [] };
  const entity = mention === null ? undefined : context.entities.get(mention.entity);
  // The words of a listed name are no description: Industry Canada is no industry.
  // Something that is also a process or an initiative is made up of several groups.
  const isBody = entity?.kinds.length === 1 && entity.kinds[0] === 'ORGANISATION';
  const isListed = entity !== undefined && (entity.group !== null || (isBody && isSure(entity.name, context)));
  const represents = withoutWeak(cuesOf(claim, context, isListed ? mention : null), claim, context, isListed).map(
    ({ group, strength }): Representation => ({
      group,
      basis: own ? 'own-words' : 'words-of-another',
      confidence: round(claim.confidence * (own ? CUE : CUE_OF_ANOTHER) * strength),
      ...quote,
    }),
  );
  if (claim.describes)
    return { affiliation: null, represents: own ? byWorkplace(claim, context, represents) : represents };
  if (mention === null || entity === undefined)
    return { affiliation: null, represents: byName(claim, context, represents, null), isGuess: true };
  const confidence = round(claim.confidence * mention.confidence);
  const affiliation: Affiliation = { organisation: entity.id, role, method, confidence, ...quote };
  // What nobody listed may look like a project and yet be whoever runs it.
  const isUnlisted = mention.method === 'pattern' && entity.group === null;
  if (isGuest(claim, entity.group) || sentByAState(claim, context, mention)) return { affiliation, represents };
  if (!isBody && !isUnlisted) return { affiliation, represents };
  if (entity.group === null)
    return { affiliation, represents: byName(claim, context, represents, entity.name), isGuess: true };
  // Which country's ministry it is may be open; that it is one is not.
  const named = context.names.kindOf(entity.name);
  const sure = named?.group === entity.group ? Math.max(mention.confidence, named.confidence) : mention.confidence;
  const byBody: Representation = {
    group: isRegistry(entity.group, claim) ? 'technical-community' : entity.group,
    basis: 'organisation',
    confidence: round(claim.confidence * sure * ORGANISATION),
    ...quote,
  };
  return { affiliation, represents: [byBody, ...represents] };
}

function isSure(name: string, { names }: ClaimContext): boolean {
  return (names.kindOf(name)?.confidence ?? 0) >= SURE_OF_A_NAME;
}

/** A noun of many groups ("engineer") tells nothing where a body or another noun beside it tells the group. */
function withoutWeak(
  hits: readonly GroupCue[],
  claim: AffiliationClaim,
  { text, names }: ClaimContext,
  isListed: boolean,
): readonly GroupCue[] {
  const strong = hits.filter(({ strength }) => strength > MOST_OF_A_WEAK_NOUN);
  if (strong.length === hits.length) return hits;
  const isTold =
    isListed || strong.length > 0 || names.kindIn(text.slice(claim.object.start, claim.object.end)) !== null;
  return isTold ? strong : hits;
}

/** Add the group that the name of a body nobody listed tells by its words, where the claim's own nouns tell none. */
function byName(
  claim: AffiliationClaim,
  context: ClaimContext,
  told: readonly Representation[],
  /** Of the body as the session has it; in captions without capitals it does not stand out. */
  body: string | null,
): readonly Representation[] {
  const { text, names, listed } = context;
  const { quote, start, end, turn } = claim;
  const words = text.slice(claim.object.start, claim.object.end);
  const group = listed.groupIn(words);
  const kind =
    group !== null
      ? { group, confidence: AMBIGUOUS }
      : (names.kindIn(words) ??
        (body === null ? null : names.kindOf(body)) ??
        (told.length > 0 ? null : saidOf(claim, context)));
  const found = kind !== null && isRegistry(kind.group, claim) ? 'technical-community' : kind?.group;
  if (kind === null || found === undefined || told.some(({ group }) => group === found)) return told;
  const confidence = round(claim.confidence * kind.confidence);
  return [...told, { group: found, basis: 'organisation', confidence, quote, start, end, turn }];
}

/** The kind of the body that a claim names, by what the session says of it elsewhere. */
function saidOf(
  { object, turn }: AffiliationClaim,
  { text, names, described, entities, mentions }: ClaimContext,
): BodyKind | null {
  const words = text.slice(object.start, object.end);
  const [name = ''] = names.namesIn(words);
  if (name.length < LEAST_OF_A_DESCRIBED) return null;
  const isSomebody = (mentions.get(turn) ?? []).some(
    ({ entity, start, end, surface }) =>
      start < object.end &&
      end > object.start &&
      (surface.includes(name) || name.includes(surface)) &&
      entities.get(entity)?.kinds.some((kind) => kind === 'PERSON' || kind === 'PLACE' || kind === 'PROCESS') === true,
  );
  if (isSomebody) return null;
  const at = words.indexOf(name);
  return (
    described.kindOf(name) ?? (IS_OF.test(words.slice(0, at)) ? described.kindInFull(name, object.start + at) : null)
  );
}

/** "The cyber envoy in our Ministry of Example": what somebody is tells no group, but the body where he is that does. */
function byWorkplace(
  claim: AffiliationClaim,
  context: ClaimContext,
  told: readonly Representation[],
): readonly Representation[] {
  const { text } = context;
  const { start, end } = claim.object;
  const at = told.length > 0 ? null : WORKPLACE.exec(text.slice(start, end));
  if (at === null) return told;
  return byName({ ...claim, object: { start: start + at[0].length, end } }, context, told, null);
}

/** The organisation, initiative or process that a claim's object opens with; the outermost of nested names. */
function organisationIn(
  { object, turn }: AffiliationClaim,
  { text, entities, mentions }: ClaimContext,
): Mention | null {
  const inside = (mentions.get(turn) ?? []).filter(({ start, end }) => start < object.end && end > object.start);
  const bodies = inside
    .filter(({ entity }) => entities.get(entity)?.kinds.some((kind) => KINDS_SPOKEN_FOR.has(kind)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // "Who looks after the Example initiative at the Example Union": whose it is tells more.
  const first =
    bodies.find((body, at) => {
      const before = bodies[at - 1];
      return (
        before !== undefined &&
        entities.get(before.entity)?.group === null &&
        entities.get(body.entity)?.group !== null &&
        AT_A_BODY.test(text.slice(before.end, body.start))
      );
    }) ?? bodies[0];
  if (first === undefined || nameGoesOn(text, first, inside)) return null;
  const before = tokensOf(text, object.start, Math.max(object.start, (bodies[0] ?? first).start));
  // "I work with women in Nowhere": a town that sounds like a body.
  if (first.method === 'misheard' && before.at(-1)?.key === 'in') return null;
  const reach =
    OF_A_BODY.has(before.at(-1)?.key ?? '') || OF_A_BODY.has(before.at(-2)?.key ?? '')
      ? WORDS_BEFORE_BODY
      : WORDS_BEFORE_NAME;
  return before.length <= reach ? first : null;
}

/** "European Union of the Deaf" is not the European Union; "Internet Society of Ghana" is of it, as Ghana is a name by itself. */
function nameGoesOn(text: string, mention: Mention, inside: readonly Mention[]): boolean {
  const more = /^\s{1,8}(?:of|for)\s{1,8}(?:the\s{1,8})?\p{Lu}/u.exec(text.slice(mention.end, mention.end + 30));
  if (more === null) return false;
  const at = mention.end + more[0].length;
  return !inside.some(({ start, end }) => start < at && end >= at && start >= mention.end);
}

/** "I work with the registry at the University of Example": told of a university, and said of what it runs. */
function isRegistry(group: StakeholderGroupId, { method, quote }: AffiliationClaim): boolean {
  return group === 'academia' && method === 'self-introduction' && RUNS_NAMES.test(quote);
}

/** "You come from the land of Example, but you are not a member of Example." */
function isDenied(body: string, sentence: string): boolean {
  return [...sentence.matchAll(NOT_OF)].some(({ 0: words, index }) => sentence.startsWith(body, index + words.length));
}

function isGuest(claim: AffiliationClaim, group: StakeholderGroupId | null): boolean {
  return group === 'intergovernmental-organisation' && claim.role !== null && GUEST_ROLE.test(claim.role);
}

function strongestPer<T extends { readonly confidence: number }>(items: readonly T[], key: (item: T) => string): T[] {
  const best = new Map<string, T>();
  for (const item of items) {
    const known = best.get(key(item));
    if (known === undefined || item.confidence > known.confidence) best.set(key(item), item);
  }
  return [...best.values()];
}

/**
 * "I work at Example, and on Fridays I teach": two hats are worn by who says so himself, in one sentence or in one that says "also".
 * What others say, or is said in passing elsewhere, is mostly about the same hat or about somebody else.
 */
function secondHats(claims: readonly AffiliationClaim[], told: readonly Told[]) {
  const leads = claims.flatMap(({ start, method, quote }, at) => {
    const [best] = [...(told[at]?.represents ?? [])].sort((a, b) => b.confidence - a.confidence);
    return best === undefined ? [] : [{ group: best.group, start, own: method === 'self-introduction', quote }];
  });
  return (group: StakeholderGroupId, first: StakeholderGroupId): boolean => {
    const sentences = new Set(leads.filter((lead) => lead.group === first).map(({ start }) => start));
    return leads.some(
      (lead) => lead.group === group && lead.own && (sentences.has(lead.start) || ALSO.test(lead.quote)),
    );
  };
}

/**
 * One entry a group: the strongest words, with the chance that not all of its evidence misleads.
 * @param isSecond may a group be worn beside the first?
 */
function combined(
  found: readonly Representation[],
  isSecond: (group: StakeholderGroupId, first: StakeholderGroupId) => boolean = () => true,
): Representation[] {
  return strongestPer(found, (item) => item.group)
    .map((best) => {
      const misled = found.reduce(
        (chance, item) => (item.group === best.group ? chance * (1 - item.confidence) : chance),
        1,
      );
      return { ...best, confidence: round(Math.min(0.99, 1 - misled)) };
    })
    .sort((a, b) => b.confidence - a.confidence)
    .filter(
      ({ group, confidence }, index, all) =>
        index === 0 || (confidence >= LEAST_OF_A_SECOND_HAT && isSecond(group, all[0]?.group ?? group)),
    );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
