import { wordSet } from '../text/word-set.ts';
import { HONORIFICS, isRoleWord } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import { FIRST_OF_BRAND, FIRST_OF_TOWN, IN_FRONT, LAST_OF_BRAND, OF_ROMANCE, WHAT_IT_IS } from './brand-words.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import { type HeadNoun, headNoun } from './head-nouns.ts';
import { type FoundName, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };

/** "Advisory Board", "Stock Exchange": anybody's. */
const OF_ANY = wordSet(
  'advisory editorial executive governing management steering supervisory review school stock internet peering data national global ' +
    'big open public private mobile social digital smart deep dark hybrid local new next',
);
const OF_A_REGION = wordSet(
  'africa african america american arab asia asian atlantic balkan baltic caribbean central eastern europe european indian island ' +
    'mediterranean nordic north northern ocean pacific south southern west western world',
);
/** How newspapers and companies open in other languages, and towns as well. */
const ARTICLES = wordSet('el la le les los las o os il der die das');
const LINKS = wordSet('de del la las los do da dos das des du of y e et');
const WORKS = wordSet(
  "i'm am are is we're work working worked works write writes writing teach teaching come came run speak consult founded lead head",
);
const OF_ONESELF = wordSet("i'm am are we're come came");
const COLLEAGUE = wordSet('friend colleague people somebody someone speaker partner student');
/** In capitals, and no body's name. */
const NO_BODY = wordSet(
  'ict it ai ceo cto cio ngo igo tv pc ok gdp sme isp cert csirt dns ip iot faq id pm am hr pr usa uk eu un phd mp r d q a ' +
    'general minister president secretary director ambassador attorney internet web ' +
    'pdf excel html vpn sms wifi article page room day channel section chapter annex number covid zoom english french spanish russian chinese arabic',
);
const OWNERS = wordSet('my our the their');
const THINGS = wordSet("it's is which that are was it");
const LONGEST = 5;

/**
 * A name without a head noun: of companies and media by their last words ("Example Telecom"), of others by where they stand: for what
 * somebody works ("I'm with Example Digital"), behind what it is ("the newspaper El Example"), in front of the country of the branch.
 */
export function brandNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  if (session.capitals === 'none') return null;
  const { words: all } = turn;
  const start = all[at];
  if (!start || !isCapital(start) || known.nameAt(turn, at) || !canOpen(start)) return null;
  const before = all[at - 1];
  if (before !== undefined && start.joint === 'tight' && isCapital(before) && canOpen(before)) return null;
  return brandFrom(session, turn, at, lastOf(turn, at, known), known);
}

/** Is the run of capitals from `at` to `last` one? */
function brandFrom(
  session: SessionWords,
  turn: TurnWords,
  at: number,
  last: number,
  known: KnownHere,
): FoundName | null {
  const { words: all } = turn;
  const [before, start] = [all[at - 1], all[at] as Word];
  const size = last - at + 1;
  const isOrdinary = (index: number): boolean => session.lowerCase.has((all[index] as Word).key);
  if (startsSentence(turn, at) && isOrdinary(at)) return null;
  const inRun = all.slice(at, last + 1);
  if (known.isTown(inRun) || inRun.some((word) => NO_BODY.has(word.key)) || /\p{N}/u.test(start.text)) return null;
  const make = (confidence: number): FoundName =>
    named(session, turn, at, size > 1 ? withCountry(turn, last, known) : last, ORGANISATION, confidence);

  if (size > 1 && LAST_OF_BRAND.has(inRun.at(-1)?.key ?? '') && !isOrdinary(at) && !OF_ANY.has(start.key))
    return make(0.72);
  if (size > 1 && !startsSentence(turn, at) && withCountry(turn, last, known) > last) return make(0.7);
  // "I'm from Saint Elvar": a town or a village.
  if (size > 1 && FIRST_OF_TOWN.has(start.key)) return null;
  // What is in small letters elsewhere too is no name by where it stands.
  if (inRun.every((word) => session.lowerCase.has(word.key) || headNoun(word.key) !== undefined)) return null;
  // "Asociación de Example del Sur"
  if (size > 1 && FIRST_OF_BRAND.has(start.key) && OF_ROMANCE.has(all[at + 1]?.key ?? '')) return make(0.7);
  if (size > 1 && start.joint === 'tight' && IN_FRONT.has(before?.key ?? '') && !isPlural(before)) return make(0.68);
  // "the Linha Clara, it means a clear line": whose name is explained.
  if (size > 1 && all[last + 1]?.joint === 'comma' && isExplained(all, last + 1)) return make(0.7);
  if (size === 1 && start.shape === 'title') return null;
  if (isCalled(turn, at)) return make(0.66);
  return isWorkedFor(turn, at, last) && !(size === 1 && known.listedAs(start).length > 0) ? make(0.66) : null;
}

/** The first word of a brand whose last one only says what it does ("Example" of "Example Telecom"), folded; null for another name. */
export function shortOfBrand(name: string): string | null {
  const [first, last, ...others] = foldedWordsOf(name);
  if (first === undefined || last === undefined || others.length > 0 || !isCapital(last)) return null;
  // "Atlantic" of "Atlantic Cup" is a sea.
  if (OF_ANY.has(first.key) || OF_A_REGION.has(first.key)) return null;
  return LAST_OF_BRAND.has(last.key) && first.shape === 'title' && first.letters.length > 3 ? first.key : null;
}

/** "Example Commons Peru" is one name: the country right behind it, where no more follows, tells which branch it is. */
function withCountry(turn: TurnWords, last: number, known: KnownHere): number {
  const { words: all } = turn;
  const name = known.nameAt(turn, last + 1);
  if (name === undefined || name.first !== last + 1 || !isRun(all, last, name.last)) return last;
  const entity = known.entity(name.entity);
  const after = all[name.last + 1];
  const isOne = entity?.kinds.includes('PLACE') && foldedName(entity.name) === all[name.last]?.key;
  return isOne && (after === undefined || after.joint !== 'tight' || !isCapital(after)) ? name.last : last;
}

/** The last word of a country's own name: a demonym is another word. */
function foldedName(name: string): string | undefined {
  return foldedWordsOf(name).at(-1)?.key;
}

/** Does a name open or end as hardly anything but a brand's does: "Rede Example", "Example Telecom"? */
export function isWrittenAsABrand(first: Word, last: Word): boolean {
  return first !== last && (FIRST_OF_BRAND.has(first.key) || LAST_OF_BRAND.has(last.key));
}

function canOpen(word: Word): boolean {
  const plain = word.text.toLowerCase();
  return (
    word.letters.length > 1 &&
    !NO_NAMES.has(plain) &&
    !HONORIFICS.has(plain) &&
    !isRoleWord(plain) &&
    !word.isFunctionWord &&
    !/['\u2019](?:m|re|ve|ll|d|t)$/i.test(word.text)
  );
}

/** The capitals that go on from a word, and small "de" between them. */
function lastOf(turn: TurnWords, at: number, known: KnownHere): number {
  const { words: all } = turn;
  const isRomance = FIRST_OF_BRAND.has((all[at] as Word).key) || ARTICLES.has((all[at] as Word).key);
  let last = at;
  for (let next = at + 1; next < at + LONGEST && isRun(all, last, next); next += 1) {
    const word = all[next] as Word;
    if (isCapital(word) && !known.nameAt(turn, next) && canOpen(word)) last = next;
    else if (!(isRomance ? LINKS : OF_ROMANCE).has(word.key) || next - last > 2) break;
  }
  return last;
}

/** ", it means", ", which means", ", meaning" */
function isExplained(all: readonly Word[], at: number): boolean {
  const [first, second] = [all[at]?.key, all[at + 1]?.key];
  return first === 'meaning' || ((first === 'it' || first === 'which' || first === 'that') && second === 'mean');
}

/** "It is called Example Ledger", "a group called Example North", "my foundation is Example North", not "he is called". */
function isCalled({ words: all, sentence }: TurnWords, at: number): boolean {
  const [second, first] = [all[at - 2]?.key ?? '', all[at - 1]?.key ?? ''];
  if (sentence[at - 2] !== sentence[at] || !isRun(all, at - 2, at)) return false;
  if (first === 'is') return WHAT_IT_IS.has(second) && OWNERS.has(all[at - 3]?.key ?? '');
  return (first === 'called' || first === 'named') && (THINGS.has(second) || WHAT_IT_IS.has(second));
}

/** "I'm with Example Digital", "I work for EXMP", "my friend from Example Transit", not "I'm from New Town, in ...". */
function isWorkedFor({ words: all, sentence }: TurnWords, at: number, last: number): boolean {
  const preposition = all[at - 1]?.key === 'the' ? at - 2 : at - 1;
  const by = all[preposition]?.key ?? '';
  if (!['at', 'with', 'from', 'for'].includes(by) || !isRun(all, preposition, at)) return false;
  const after = all[last + 1];
  if (
    after?.key === 'in' ||
    after?.key === 'where' ||
    (after?.joint === 'comma' && isCapital(after) && after.key !== 'i')
  )
    return false;
  if (by === 'at' && last > at) return true;
  for (let back = preposition - 1; back >= preposition - 3 && back >= 0 && sentence[back] === sentence[at]; back -= 1) {
    const key = all[back]?.key ?? '';
    if (COLLEAGUE.has(key) && by === 'from') return true;
    // "he is joining us from New Town"
    if (WORKS.has(key)) return by !== 'from' || (OF_ONESELF.has(key) && back === preposition - 1);
  }
  return false;
}
