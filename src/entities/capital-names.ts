import { wordSet } from '../text/word-set.ts';
import { isRoleWord } from '../transcript/label.ts';
import type { Form, Word } from './fold-words.ts';
import { headNoun, isStrongHead } from './head-nouns.ts';
import { type FoundName, isPlural, type KnownHere, named, numberBehind } from './pattern.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

const LINKS = new Set(['of', 'on', 'for', 'and', 'the', 'a', 'with', 'against']);
const OF_ONE_PLACE = new Set(['university', 'bank', 'college']);
const NEVER_FIRST = new Set(
  'our my your his her its their this that these those we you they he she there here what who'.split(' '),
);
/** Heads whose plural is part of a proper name ("Example Networks"). */
const NAMES_IN_PLURAL = new Set(['network', 'lab']);
const INDEFINITE = new Set(['a', 'an', 'any', 'every']);
const OF_ANYBODY = new Set(['department', 'office', 'bureau', 'survey']);
/** Heads that captioners leave small in front of a proper name ("university of Trento"). */
const SMALL_HEADS = new Set(['university', 'institute', 'college', 'academy']);
/** Words that say what sort of body it is, not which. */
const GENERIC = new Set(
  (
    'working main open best practice advisory expert steering special technical general annual national international global ' +
    'regional joint high level plenary study task executive first second third next last new day session workshop civil ' +
    'internet cyber monday tuesday wednesday thursday friday saturday sunday i yes no okay well dear chair mr ms mrs dr'
  ).split(' '),
);

const BEFORE_A_TITLE = wordSet('the a an our its their this');
/** Somebody or anybody's, in front of "and" or "of". */
const NO_TITLE = wordSet('government state internet president minister republic kingdom north south east west');
const RULES: ReadonlySet<string> = new Set(['legal-instrument', 'policy', 'strategy']);

/** "university of Trento" */
function isSmallHead({ shape, key }: Form): boolean {
  return shape === 'lower' && SMALL_HEADS.has(key);
}

export function opensCapitalName(form: Form): boolean {
  return isCapital(form) || isSmallHead(form);
}

/** A run of capitals with a head noun: "Kenya ICT Action Network", "Convention on ...", "Harbour conference". */
export function capitalNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  if (session.capitals === 'none' || !isFree(turn, at, known)) return null;
  const { words } = turn;
  const start = words[at];
  if (start !== undefined && isSmallHead(start)) return smallHeadAt(session, turn, at, known);
  if (
    !isCapital(start) ||
    !start ||
    /['\u2019]/.test(start.text.slice(1, 3)) ||
    start.isFunctionWord ||
    NEVER_FIRST.has(start.key)
  )
    return null;
  if (startsSentence(turn, at) && (session.lowerCase.has(start.spelling) || GENERIC.has(start.key))) return null;

  const end = runOfCapitals(turn, at, known);
  const found = headIn(words, at, end);
  if (found) {
    const distinct = words
      .slice(at, found.last + 1)
      .some((word) => isCapital(word) && !headNoun(word.key) && !GENERIC.has(word.key) && !word.isFunctionWord);
    if (!distinct || (isPlural(words[found.at]) && !NAMES_IN_PLURAL.has(words[found.at]?.key ?? ''))) return null;
    // "the IT department" is anybody's.
    if (
      words[found.at]?.shape === 'lower' &&
      words[at]?.shape === 'upper' &&
      OF_ANYBODY.has(words[found.at]?.key ?? '')
    )
      return null;
    // "Applicable Law", "Office Network": such heads need a name of more words.
    const size = words.slice(at, found.last + 1).filter((word) => !word.isFunctionWord).length;
    // "a Public Consultation": one of many.
    const isOneOfMany = INDEFINITE.has(words[at - 1]?.key ?? '') && start.joint === 'tight';
    if (isOneOfMany && size < 3 && found.head.kind === 'PROCESS') return null;
    if (
      size < 3 &&
      !isStrongHead(words[found.at]?.key ?? '') &&
      words[at]?.shape === 'title' &&
      !known.nameAt(turn, at) &&
      words[found.at + 1]?.key !== 'of' &&
      !NAMES_IN_PLURAL.has(words[found.at]?.key ?? '')
    )
      return null;
    return named(session, turn, at, found.last, found.head, 0.78);
  }
  const behind = words[end + 1];
  const head = behind && isRun(words, at, end + 1) ? headNoun(behind.key) : undefined;
  if (!behind || !head || !isStrongHead(behind.key) || isPlural(behind)) return null;
  // "Tough act to follow", "an ISP association"
  if ((startsSentence(turn, at) && end === at) || INDEFINITE.has(words[at - 1]?.key ?? '')) return null;
  if (words[at]?.shape === 'upper' && OF_ANYBODY.has(behind.key)) return null;
  const isName = words.slice(at, end + 1).every((word) => !GENERIC.has(word.key)) && !known.nameAt(turn, end);
  return isName ? named(session, turn, at, end + 1, head, 0.68) : null;
}

/** May a new name be made with the word? Places may be part of one; what else was linked may not. */
function isFree(turn: TurnWords, index: number, known: KnownHere): boolean {
  const name = known.nameAt(turn, index);
  return name === undefined || (known.entity(name.entity)?.kinds.includes('PLACE') ?? false);
}

/** The last capital of the run that starts at a word; "of", "on", "for" and, behind these, "and" go on with it. */
export function runOfCapitals(turn: TurnWords, at: number, known: KnownHere): number {
  const { words } = turn;
  let end = at;
  let linked = false;
  for (let next = at + 1; isRun(words, end, next); next += 1) {
    const word = words[next] as Word;
    if (isCapital(word) && !LINKS.has(word.key)) {
      if (!isFree(turn, next, known)) break;
      end = next;
    } else if ((LINKS.has(word.key) || word.key === 'in') && next - end <= 2) {
      // "Coalition for a Fair Web", not "the Council a Minister".
      if (word.key === 'a' && next - end < 2) break;
      // "Example Mail and the Example Foundation" are two; "Convention on Crime and Evidence" is one.
      // "Swedish Post and Telecom Authority": what starts with a place may be of two things, its head noun tells where it ends.
      if (word.key === 'and' && !linked) {
        const isNamed = words.slice(at, next).some((one) => headNoun(one.key));
        if (isNamed) break;
        if (next > at + 1 && known.nameAt(turn, at)) continue;
        if (!isOneTitle(turn, at, next, known)) break;
        linked = true;
        continue;
      }
      // "the Open Access in Example Services Bill"
      if (!linked && (word.key === 'in' || word.key === 'of') && isOneTitle(turn, at, next, known)) {
        linked = true;
        continue;
      }
      if (word.key === 'in') break;
      const head = words[next - 1]?.key ?? '';
      // "the Bank of Ghana and Ana Pereira": such a name is never of two things.
      if (word.key === 'of' && OF_ONE_PLACE.has(head)) {
        const from = words[next + 1]?.key === 'the' && words[next + 1]?.shape === 'lower' ? next + 1 : next;
        for (end = from; isCapital(words[end + 1]) && isRun(words, end, end + 1) && isFree(turn, end + 1, known); )
          end += 1;
        return end > from ? end : next - 1;
      }
      if (word.key !== 'the' && headNoun(head)) linked = true;
      if (!linked) break;
    } else break;
  }
  return end;
}

/**
 * "the Cyber and Example Skills Program", "the Example Access in Public Places Act": behind an article, what ends with a head noun is one
 * name, if what stands before the small word is none by itself. Only a law goes on behind "of" and "in".
 */
function isOneTitle(turn: TurnWords, at: number, link: number, known: KnownHere): boolean {
  const { words } = turn;
  const before = words.slice(at, link);
  if (words[at]?.joint !== 'tight' || !BEFORE_A_TITLE.has(words[at - 1]?.key ?? '')) return false;
  if (!before.every((word) => isCapital(word) && word.shape === 'title' && headNoun(word.key) === undefined))
    return false;
  if (before.some((word) => isRoleWord(word.text.toLowerCase()) || NO_TITLE.has(word.key)) || known.nameAt(turn, at))
    return false;
  let last = link;
  for (
    let next = link + 1;
    isRun(words, next - 1, next) && isCapital(words[next]) && isFree(turn, next, known);
    next += 1
  )
    last = next;
  const end = words[last];
  if (end === undefined || last < link + 2 || isPlural(end)) return false;
  const head = headNoun(end.key);
  return words[link]?.key === 'and' ? head !== undefined : head !== undefined && RULES.has(head.processKind ?? 'forum');
}

/** "university of the Western Cape": a small head and the capitals behind it. */
function smallHeadAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const head = headNoun(words[at]?.key ?? '');
  if (!head || words[at + 1]?.key !== 'of') return null;
  const first = words[at + 2]?.key === 'the' ? at + 3 : at + 2;
  let last = -1;
  for (let next = first; isRun(words, at, next) && isCapital(words[next]) && isFree(turn, next, known); next += 1)
    last = next;
  return last < 0 ? null : named(session, turn, at, last, head, 0.75);
}

/** The head noun of a run of capitals, and where the name ends. */
export function headIn(words: readonly Word[], first: number, end: number) {
  for (let at = end; at >= first; at -= 1) {
    const head = headNoun(words[at]?.key ?? '');
    if (!head) continue;
    // "Commission on the Status of Women": what follows the head belongs to the name.
    let outer = at;
    for (let before = at - 1; before >= first; before -= 1)
      if (headNoun(words[before]?.key ?? '') && LINKS.has(words[before + 1]?.key ?? '')) outer = before;
    const outerHead = headNoun(words[outer]?.key ?? '') ?? head;
    const linked = LINKS.has(words[outer + 1]?.key ?? '') && end > outer + 1;
    return { at: outer, head: outerHead, last: linked ? end : numberBehind(words, at) };
  }
  return null;
}
