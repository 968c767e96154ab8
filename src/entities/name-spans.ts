import { wordSet } from '../text/word-set.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import type { Form, Word } from './fold-words.ts';
import { headNoun, subBodyAt } from './head-nouns.ts';
import type { NameWords } from './name-words.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { isPlural, type KnownHere } from './pattern.ts';
import { isCapital, isFirstPerson, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** Words of a turn that may be a name. */
export interface NameSpan {
  readonly turn: TurnWords;
  readonly first: number;
  readonly last: number;
}

/** Small words between the words of a name, in English and in the languages whose names it prints. */
export const LINKS = wordSet(
  'of on for and the to in with against a de del la las los el do da dos das des du di y e et le les d sur para pour por os as ' +
    'en au aux van von fur und der voor',
);
/** Of other languages alone, folded: what follows in small letters may go on with the name ("Pacto contra la brecha"). */
export const FOREIGN_LINKS = wordSet(
  'de del la las los el da dos das des du di y e et le les d sur para pour por os en au aux van von fur und der voor ' +
    'con com sem sin per della dello dei degli delle sobre contra entre pelo pela mit zum zur im gegen bei avec sans dans ' +
    'i na za z og och ja ve dan untuk dari ng sa mga wa ya za cha pa kwa ku mwa pentru din cu si amb o te mo nga ki u',
);
/** In front of what has a name in small letters: "the rural fund", "our ministry". */
const POINTERS = wordSet('the our its their this my your that called');
const OF = wordSet('of on for');
const NEVER_IN_SMALL = wordSet(
  'same other first second third last next new old whole only big small one two that which who is was very own such any each',
);
/** Groups of people, whatever their capitals. */
const STAKEHOLDERS: ReadonlySet<string> = new Set(['civil society', 'private sector', 'technical community']);
const LONGEST = 9;
/** In so many listed names a word stands that goes on with a title in small letters. */
const FEWEST_NAMES = 2;
const LONGEST_IN_SMALL = 4;

/** What a form may be within a name. */
type Sort = 'none' | 'capital' | 'link' | 'number' | 'head';

function sortOf(form: Form): Sort {
  if (form.shape === 'number') return 'number';
  if (LINKS.has(form.key)) return 'link';
  if (form.shape === 'lower' && FOREIGN_LINKS.has(form.key)) return 'link';
  if (isCapital(form))
    return isFirstPerson(form.text) || /['\u2019](?:m|re|ve|ll|d|t)$/i.test(form.text) ? 'none' : 'capital';
  return headNoun(form.key) === undefined ? 'none' : 'head';
}

/** Spans that may be names nobody listed, overlapping ones too. */
export function* nameSpans(session: SessionWords, known: KnownHere, names: NameWords): Generator<NameSpan> {
  const sorts = session.vocabulary.told(sortOf);
  for (const turn of session.turns) {
    const { forms } = turn;
    for (let at = 0; at < turn.size; at += 1) {
      const sort = sorts[forms[at] as number];
      if (sort === 'head') {
        yield* smallSpans(turn, at, known, names);
        continue;
      }
      if (sort !== 'capital' || session.capitals === 'none' || !isFree(turn, at, known)) continue;
      const end = runOf(turn, at, sorts, known);
      yield* spansIn(session, turn, at, end, sorts, known, names);
      at = end;
    }
  }
}

/** May a new name be made with the word? Places may be part of one; what else was linked may not. */
function isFree(turn: TurnWords, index: number, known: KnownHere): boolean {
  const name = known.nameAt(turn, index);
  return name === undefined || (known.entity(name.entity)?.kinds.includes('PLACE') ?? false);
}

function runOf(turn: TurnWords, at: number, sorts: readonly Sort[], known: KnownHere): number {
  const { words, forms } = turn;
  let end = at;
  for (let next = at + 1; next < at + LONGEST && isRun(words, next - 1, next); next += 1) {
    const sort = sorts[forms[next] as number];
    if (sort === 'capital' && isFree(turn, next, known)) end = next;
    else if (sort === 'number' && next === end + 1) end = next;
    else if (sort !== 'link' || next - end > 3) break;
  }
  return end;
}

function* spansIn(
  session: SessionWords,
  turn: TurnWords,
  from: number,
  end: number,
  sorts: readonly Sort[],
  known: KnownHere,
  names: NameWords,
): Generator<NameSpan> {
  const { words, forms } = turn;
  const sortAt = (at: number): Sort => sorts[forms[at] as number] ?? 'none';
  const isPlace = (at: number): boolean => known.nameAt(turn, at) !== undefined;
  const ends: number[] = [];
  for (let at = from; at <= end; at += 1)
    if (
      sortAt(at) !== 'link' &&
      (at === end ||
        sortAt(at + 1) === 'link' ||
        headNoun((words[at] as Word).key) !== undefined ||
        sortAt(at + 1) === 'number' ||
        isPlace(at + 1))
    )
      ends.push(at);
  // "Harbour conference", "Law on the protection of personal data"
  const behind = words[end + 1];
  if (behind !== undefined && isRun(words, end, end + 1)) {
    if (sortAt(end + 1) === 'head' && !isPlural(behind) && known.nameAt(turn, end + 1) === undefined)
      ends.push(end + 1);
    else if (sortAt(end + 1) === 'link') ends.push(...titleEnds(turn, end + 1, sorts, known, names));
    else if (isForeign(behind) && known.nameAt(turn, end + 1) === undefined) ends.push(end + 1);
  }
  for (let first = from; first <= end; first += 1) {
    if (sortAt(first) !== 'capital') continue;
    const isStart =
      first === from ||
      sortAt(first - 1) === 'link' ||
      isPlace(first - 1) ||
      (first === from + 1 && mayOpenSentence(turn, from));
    if (!isStart) continue;
    const word = words[first] as Word;
    for (const last of ends) {
      if (last < first) continue;
      if (first === last && isNeverAlone(session, turn, word, first)) continue;
      if (last === first + 1 && STAKEHOLDERS.has(`${word.key} ${words[last]?.key}`)) continue;
      // "the Working Group": which one, was said before.
      if (last === first + 1 && subBodyAt([word.key, words[last]?.key, '']) > 0) continue;
      if (isPlace(first) && (known.nameAt(turn, first)?.last ?? 0) >= last) continue;
      yield { turn, first, last };
    }
    // "university of Trento"
    const of = words[first - 1]?.key === 'the' ? first - 2 : first - 1;
    if (first === from && words[of]?.key === 'of' && sortAt(of - 1) === 'head' && isRun(words, of - 1, first))
      for (const last of ends) if (last >= first && !isPlace(of - 1)) yield { turn, first: of - 1, last };
  }
}

function mayOpenSentence(turn: TurnWords, at: number): boolean {
  return startsSentence(turn, at) || NO_NAMES.has((turn.words[at] as Word).text.toLowerCase());
}

function isNeverAlone(session: SessionWords, turn: TurnWords, word: Word, at: number): boolean {
  if (word.letters.length < 2 || NO_NAMES.has(word.text.toLowerCase()) || word.isFunctionWord) return true;
  // "the Council": what was named before, which others find.
  if (headNoun(word.key) !== undefined) return true;
  if (OF_NO_BODY.has(word.letters.toLowerCase()) || OF_NO_BODY.has(word.key)) return true;
  return word.shape === 'title' && session.lowerCase.has(word.key) && startsSentence(turn, at);
}

/** In small letters of which English has none: "Example pažanga". */
export function isForeign({ text }: Pick<Form, 'text'>): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xc0 && code < 0x2000) return true;
  }
  return false;
}

/** Where a title that goes on in small letters may end: up to three words of its own, in another language whatever they are. */
function titleEnds(
  turn: TurnWords,
  from: number,
  sorts: readonly Sort[],
  known: KnownHere,
  names: NameWords,
): number[] {
  const { words, forms } = turn;
  const ends: number[] = [];
  const inItsLanguage = FOREIGN_LINKS.has((words[from] as Word).key);
  for (let at = from; at < from + 6 && isRun(words, at - 1, at); at += 1) {
    const sort = sorts[forms[at] as number];
    if (known.nameAt(turn, at) !== undefined) break;
    if (sort === 'link') continue;
    const { key, isFunctionWord } = words[at] as Word;
    if (inItsLanguage ? isFunctionWord || NO_NAMES.has(key) : names.any(key) < FEWEST_NAMES) break;
    ends.push(at);
    if (ends.length === 3) break;
  }
  return ends;
}

/** "the rural telecom fund", "the ministry of education": a noun that names end with, in small letters. */
function* smallSpans(turn: TurnWords, at: number, known: KnownHere, names: NameWords): Generator<NameSpan> {
  const { words } = turn;
  if (isPlural(words[at]) || known.nameAt(turn, at) !== undefined) return;
  let first = at;
  while (
    at - first < LONGEST_IN_SMALL &&
    words[first]?.joint === 'tight' &&
    words[first - 1] !== undefined &&
    isContent(words[first - 1] as Word) &&
    known.nameAt(turn, first - 1) === undefined
  )
    first -= 1;
  const isPointed = words[first]?.joint === 'tight' && POINTERS.has(words[first - 1]?.key ?? '');
  if (!isPointed) return;
  if (first < at) yield { turn, first, last: at };
  if (!OF.has(words[at + 1]?.key ?? '') || !isRun(words, at, at + 1)) return;
  let own = 0;
  for (let next = at + 2; next < at + 8 && isRun(words, next - 1, next); next += 1) {
    const word = words[next] as Word;
    if (LINKS.has(word.key)) continue;
    if (known.nameAt(turn, next) !== undefined || word.shape !== 'lower' || names.any(word.key) < FEWEST_NAMES) break;
    yield { turn, first, last: next };
    own += 1;
    if (own === 3) break;
  }
}

function isContent(word: Word): boolean {
  return (
    word.shape === 'lower' &&
    !LINKS.has(word.key) &&
    !word.isFunctionWord &&
    !POINTERS.has(word.key) &&
    !NEVER_IN_SMALL.has(word.key) &&
    !NO_NAMES.has(word.key)
  );
}
