import { onceFor } from '../text/once-for.ts';
import { FIRST_OF_BRAND, OF_ROMANCE } from './brand-words.ts';
import type { Candidate } from './candidate.ts';
import { edgeWords } from './edge-words.ts';
import type { Form } from './fold-words.ts';
import { headNoun, subBodyAt } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

const POINTERS = new Set(['the', 'this', 'that', 'our', 'my', 'your', 'their', 'its']);
const OF_THE_SPEAKER = new Set(['our', 'my']);
/** "the board of ...", "the forum for ...": what follows says which one is meant, and it is another. */
const FURTHER = new Set(['of', 'on', 'for', 'to', 'that', 'which', 'where', 'between', 'called']);
const FURTHER_BEHIND_CAPITALS = new Set(['of', 'on', 'for', 'between', 'called']);
/** Heads of which a session seldom has two in mind, so that they need no capital. */
const POINTING_HEADS = new Set(
  'convention coalition portal treaty campaign directive toolkit toolbox handbook chapter'.split(' '),
);
/** Of a meeting it needs no capital. */
const SECRETARIAT = 'secretariat';
/** Heads of what people belong to: "our association", "my commission". */
const OWN_HEADS = new Set(
  'alliance association agency authority campaign chapter coalition commission council federation foundation institute ministry network society union university'.split(
    ' ',
  ),
);
/** Head nouns only of references: as part of a name they make none. */
const OTHER_HEADS = new Set(
  'toolkit year decade board bylaw toolbox helpline hotline index checklist handbook guidebook label clinic desk statement covenant taskforce tracker atlas barometer compendium communique'.split(
    ' ',
  ),
);

/** What rules and aims are called that are several ("the Guidelines", "the Goals"). */
const RULES = new Set('rule norm goal standard objective target condition term'.split(' '));

const OWN = 'our ';

const PLURAL_HEADS = new Set('coalitions forums networks initiatives conventions dialogues'.split(' '));

/** In characters: two things named as near one another as this are both in mind. */
const TOGETHER = 300;
/** How far back, in characters, what is ours was named, and what else than the meeting itself a capital calls. */
const LATELY = 4000;

interface Named {
  readonly entity: string;
  readonly at: number;
}

/**
 * Find what was named before and is now called by its head noun alone ("the convention", "our working group", "the
 * Commission"): the one of that head that was named last, unless another was named just before it.
 * @param names accepted mentions without overlaps, in the order of the source
 * What the speaker calls "ours" is what the same speaker named.
 * @param heading what the field of the session, then title and front matter bring to mind from the first word on
 * @param isForeign true for the body of a country of which the speaker does not speak: "the Ministry" is no other country's
 * @param meeting the meeting that the session is part of, and its bodies: they need no naming to be called by their heads in capitals
 */
export function findReferences(
  session: SessionWords,
  names: readonly Candidate[],
  entityOf: (id: string) => Entity | undefined,
  headsOf: (entity: Entity) => ReadonlySet<string>,
  heading: readonly Entity[] = [],
  meeting: readonly Entity[] = [],
  speakerOf: (turn: number) => string | null = () => null,
  isForeign: (entity: string, turn: TurnWords, at: number) => boolean = () => false,
): Candidate[] {
  // The same name is said again and again.
  const known = new Map<string, ReadonlySet<string>>();
  const headsCalled = (name: Candidate, entity: Entity): ReadonlySet<string> => {
    const { words, first, last } = name;
    const key = `${entity.id} ${session.source.slice(words.startOf(first), words.words[last]?.end)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const called = words.words.slice(first, last + 1);
    const heads = new Set([...headsOf(entity), ...headsIn(called), ...edgeWords(called).map(byWord)]);
    known.set(key, heads);
    return heads;
  };
  const named = names.flatMap((name) => {
    const entity = entityOf(name.entity);
    if (!entity || name.layer === 'topic' || entity.kinds.some((kind) => kind === 'PLACE' || kind === 'PERSON'))
      return [];
    // What is several is nobody's "the coalition".
    if (/s$/.test(entity.name) && PLURAL_HEADS.has(entity.name.split(' ').at(-1)?.toLowerCase() ?? '')) return [];
    const at = name.words.startOf(name.first);
    // By the head of whatever it was called here, in any of its names.
    const heads = headsCalled(name, entity);
    return [{ entity: entity.id, heads, at, turn: name.words.turn.number }];
  });
  const ofMeeting = new Map(
    meeting.flatMap((entity) => [...headsOf(entity)].map((head) => [head, entity.id] as const)),
  );
  const last = new Map<string, Named[]>();
  // What each speaker named last, by its heads.
  const ownOf = new Map<string, Map<string, Named>>();
  for (const entity of heading)
    for (const head of headsOf(entity)) remember(last, head, { entity: entity.id, at: Number.NEGATIVE_INFINITY });
  const candidates: Candidate[] = [];
  let next = 0;
  const points = session.vocabulary.told(({ key }) => POINTERS.has(key));
  const mayBeCalled = session.vocabulary.told((form) => form.shape === 'title' || isAnyHead(form));
  const isWorking = session.vocabulary.told(({ key }) => key === 'working');
  for (const turn of session.turns)
    for (let at = 0; at + 1 < turn.size; at += 1) {
      // Most words point at nothing.
      const head = turn.forms[at + 1] as number;
      if (!isWorking[head] && !(points[turn.forms[at] as number] && mayBeCalled[head])) continue;
      const span = referenceAt(session, turn, at);
      if (!span) continue;
      const here = turn.startOf(at);
      for (; next < named.length && (named[next] as (typeof named)[number]).at < here; next += 1) {
        const { entity, heads, at: place, turn: turnOf } = named[next] as (typeof named)[number];
        const one = { entity, at: place };
        const by = speakerOf(turnOf);
        const own = by === null ? undefined : (ownOf.get(by) ?? ownOf.set(by, new Map()).get(by));
        for (const head of heads) {
          remember(last, head, one);
          own?.set(head.startsWith(OWN) ? head.slice(OWN.length) : head, one);
        }
      }
      const speaker = speakerOf(turn.turn.number);
      const own = speaker === null ? undefined : ownOf.get(speaker)?.get(span.head);
      const isSmall = span.head === SECRETARIAT && !span.capital;
      const earlier = isSmall ? [] : withoutForeign(last.get(span.head) ?? [], turn, at, isForeign);
      const before = antecedent(earlier, here, span.capital);
      // What the speaker named goes before what others named, but for what was named just now.
      const isMine = own !== undefined && span.capital && (before === null || here - before.at > LATELY / 2);
      const meant = span.own || isMine ? (own ?? null) : before;
      const ofIt = span.capital || isSmall ? ofMeeting.get(span.head) : undefined;
      const entity = ofIt !== undefined && (meant === null || here - meant.at > LATELY / 5) ? ofIt : meant?.entity;
      if (entity === undefined) continue;
      const { first, last: end } = span;
      candidates.push({ words: turn, first, last: end, entity, confidence: 0.7, method: 'reference', layer: 'name' });
    }
  return candidates;
}

// A function of its own: one within the loop over a session's words would cost each of them what it holds.
function withoutForeign(
  named: readonly Named[],
  turn: TurnWords,
  at: number,
  isForeign: (entity: string, turn: TurnWords, at: number) => boolean,
): Named[] {
  return named.filter((one) => !isForeign(one.entity, turn, at));
}

/** Keep the places where the last few of a head were named, each thing once, the last one first. */
function remember(last: Map<string, Named[]>, head: string, named: Named): void {
  const before = last.get(head);
  if (before === undefined) last.set(head, [named]);
  else if (before[0]?.entity === named.entity) before[0] = named;
  else last.set(head, [named, ...before.filter((other) => other.entity !== named.entity).slice(0, 3)]);
}

function antecedent(named: readonly Named[], here: number, capital: boolean): Named | null {
  const [first, second] = named;
  if (first === undefined) return null;
  if (second !== undefined && first.at - second.at < TOGETHER) return null;
  // In small letters it may be any: only what nothing else of that head was named beside.
  return second === undefined || capital || here - first.at < LATELY ? first : null;
}

/** The heads by which an entity may be called again. */
export const pointingHeadsOf = onceFor((entity: Entity): ReadonlySet<string> => {
  const heads = new Set<string>();
  for (const text of [entity.name, ...entity.aliases]) {
    const entry = nameEntry(entity.id, 'entity', { text, ambiguous: false, caseSensitive: false });
    if (!entry || entry.content.length < 2) continue;
    // By a head that only another of its names has, an organisation is called by its own people.
    for (const head of headsIn(entry.words))
      heads.add(
        text === entity.name || POINTING_HEADS.has(head) || entity.kinds.includes('PROCESS') ? head : ownHead(head),
      );
    for (const [at, key] of entry.content.entries()) {
      if (subBodyAt(entry.content.slice(at)) === 2 && key === 'working') heads.add('working group');
    }
  }
  return heads;
});

/** By what is no head noun a name is called only with its capital, in the words of the session. */
function byWord(word: string): string {
  return `a ${word}`;
}

function ownHead(head: string): string {
  return `${OWN}${head}`;
}

/** "Commission" of "Commission on the Status of Women", of "Example Guidelines" "guideline" and "guidelines"; none of a single word. */
function headsIn(words: readonly Form[]): string[] {
  const head = headOf(words);
  if (head === null) return [];
  return isPlural(head.letters) ? [head.key, pluralHead(head.key)] : [head.key];
}

function pluralHead(key: string): string {
  return `${key}s`;
}

/** "Commission on the Status of Women", "Example Post and Telecom Authority" */
function headOf(words: readonly Form[]): Form | null {
  if (words.length < 2) return null;
  // "the Acta" for an "Acta de Example"
  const [first, second] = words;
  if (first !== undefined && words.length > 2 && OF_ROMANCE.has(second?.key ?? '') && FIRST_OF_BRAND.has(first.key))
    return first;
  const link = words.findIndex((word, at) => at > 0 && word.isFunctionWord && word.key !== 'and');
  const behind = link > 0 ? words[link - 1] : undefined;
  for (const word of [behind, words.at(-1)])
    if (word !== undefined && isAnyHead(word) && (word !== words.at(-1) || link < 0)) return word;
  return null;
}

function isHead(key: string): boolean {
  return headNoun(key) !== undefined || OTHER_HEADS.has(key) || FIRST_OF_BRAND.has(key);
}

/** Of several: only what is written by many is called so ("the Guidelines", not "the Networks"). */
function isPluralHead({ key, letters }: Form): boolean {
  return isPlural(letters) && (headNoun(key)?.kind === 'PROCESS' || RULES.has(key));
}

function isAnyHead(word: Form): boolean {
  return isHead(word.key) || isPluralHead(word);
}

/** "the convention", "our Working Group", "the Commission": the words behind the pointer. */
function referenceAt(session: SessionWords, { words }: TurnWords, at: number) {
  const pointer = words[at];
  const head = words[at + 1];
  if (!pointer || !head) return null;
  const isPointed = POINTERS.has(pointer.key) && head.joint === 'tight';
  if (head.key === 'working' && words[at + 2]?.key === 'group') {
    // In capitals it is used as a name, with or without a pointer.
    if (!isPointed && !(isCapital(head) && isCapital(words[at + 2]))) return null;
    return isRun(words, at + 1, at + 2) && !isPlural(words[at + 2]?.letters) && !goesOn(words[at + 3], FURTHER)
      ? { first: at + 1, last: at + 2, head: 'working group', capital: false, own: false }
      : null;
  }
  if (!isPointed) return null;
  const isSeveral = isPluralHead(head);
  const after = words[at + 2];
  const capital = session.capitals === 'tell' && head.shape === 'title';
  if (capital && after?.joint === 'tight' && isCapital(after)) return null;
  if (!isAnyHead(head) || (isPlural(head.letters) && !isSeveral))
    return capital && !goesOn(after, FURTHER_BEHIND_CAPITALS)
      ? { first: at + 1, last: at + 1, head: byWord(head.letters.toLowerCase()), capital, own: false }
      : null;
  const own = OF_THE_SPEAKER.has(pointer.key) && OWN_HEADS.has(head.key);
  if (isSeveral && !capital) return null;
  if (!capital && !own && !POINTING_HEADS.has(head.key) && head.key !== SECRETARIAT) return null;
  if (goesOn(after, capital ? FURTHER_BEHIND_CAPITALS : FURTHER)) return null;
  return { first: at + 1, last: at + 1, head: isSeveral ? pluralHead(head.key) : head.key, capital, own };
}

function goesOn(word: TurnWords['words'][number] | undefined, further: ReadonlySet<string>): boolean {
  if (word === undefined || word.joint === 'break') return false;
  // "this portal, which is ...": something new is introduced.
  if (word.joint === 'comma') return word.key === 'which' || word.key === 'called';
  // "the Monitor de Example"
  return further.has(word.key) || OF_ROMANCE.has(word.key);
}

function isPlural(letters: string | undefined): boolean {
  return letters !== undefined && /s$/i.test(letters);
}
