import { wordSet } from '../text/word-set.ts';
import type { Form, Word } from './fold-words.ts';
import { isOrganisationHead } from './head-nouns.ts';
import type { NameHit } from './name-index.ts';
import { keepsMarks } from './name-marks.ts';
import { isPlural } from './pattern.ts';
import { capitalBefore, isCapital, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';
import { withBlanks, wordsAround } from './words-around.ts';

/** What the letters and the words around a found name say. */
export interface Verdict {
  /** `plain` by itself; `near` its context words stand near; `doubtful` only if the session names it plainly elsewhere. */
  readonly strength: 'plain' | 'near' | 'doubtful';
  readonly confidence: number;
}

/** How far around an ambiguous name its context words are looked for, in words of the same turn. */
const CONTEXT_REACH = 40;

/**
 * Judge whether a name that was found is meant.
 * @returns null when it is not: "first" is not FIRST, "turkey" not the country
 */
export function judgeName(session: SessionWords, turn: TurnWords, hit: NameHit): Verdict | null {
  const { entry } = hit;
  if (entry.type === 'topic') return judgeTopic(session, turn, hit);
  if (!keepsMarks(session, turn, hit)) return null;
  const capitals = judgeCapitals(session, turn, hit);
  if (capitals === null) return null;
  // "South-eastern Europe" is not the eastern one.
  if (entry.type === 'place' && entry.words.length > 1 && isHyphenated(session, turn, hit.first)) return null;
  // "Port of Spain" and "Mexico City" are not the countries, nor are "US dollars".
  if (entry.type === 'place' && isWithinName(turn, hit)) return null;
  if (session.capitals === 'none' && entry.alias.caseSensitive && entry.type !== 'entity') {
    // "the us" is a country, "us" is not.
    return turn.words[hit.first - 1]?.key === 'the' ? { strength: 'near', confidence: 0.7 } : null;
  }
  if (entry.type === 'place') return entry.alias.ambiguous ? judgeAmbiguousPlace(turn, hit) : capitals;
  if (entry.type === 'demonym') {
    if (isLanguage(turn, hit)) return null;
    return { strength: entry.alias.ambiguous ? 'doubtful' : capitals.strength, confidence: 0.88 };
  }
  if (session.capitals === 'none' && entry.alias.caseSensitive && entry.words.length === 1) {
    // What only capitals tell from a common word cannot be told here: "the first thing" is no FIRST thing.
    if (entry.alias.ambiguous) return null;
    const isSpokenOf = turn.words[hit.first - 1]?.key === 'the' && entry.content.join('').length > 2;
    return { strength: isSpokenOf ? 'plain' : 'doubtful', confidence: isSpokenOf ? 0.75 : 0.7 };
  }
  if (!entry.alias.ambiguous) return capitals;
  if (isEndOfMore(session, turn, hit)) return null;
  const near = hasContextNear(session, turn, hit) || isWordInCapitals(session, turn, hit);
  return { strength: near ? 'near' : 'doubtful', confidence: Math.min(capitals.confidence, near ? 0.88 : 0.8) };
}

/** "Tertiary Example Trust Fund" is no "Trust Fund" that is listed: a name in short is the whole of what stands there. */
function isEndOfMore(session: SessionWords, turn: TurnWords, { entry, first, last }: NameHit): boolean {
  if (first === last || session.capitals === 'none' || !isCapital(turn.words[first])) return false;
  const before = capitalBefore(turn, first);
  if (before === null || before.isFunctionWord || before.letters.length < 4) return false;
  return !entry.context.some((phrase) => phrase.endsWith(withBlanks(before.key)));
}

/** "I teach for FIRST": an ordinary word whose capitals nothing around it shares is printed so because it is a name. */
function isWordInCapitals(session: SessionWords, turn: TurnWords, { entry, first, last }: NameHit): boolean {
  const { words } = turn;
  if (session.capitals === 'none' || first !== last || !entry.isAcronym || !entry.alias.caseSensitive) return false;
  const [before, word, after] = [words[first - 1], words[first] as Word, words[last + 1]];
  if (word.letters.length < 4 || !session.lowerCase.has(word.letters.toLowerCase())) return false;
  return before !== undefined && BEFORE_A_BODY.has(before.key) && after?.shape !== 'upper' && word.joint === 'tight';
}

const BEFORE_A_BODY = new Set(['at', 'for', 'from', 'with', 'of', 'by', 'in', 'to']);

function isHyphenated({ source }: SessionWords, { words }: TurnWords, first: number): boolean {
  const [before, word] = [words[first - 1], words[first]];
  return before !== undefined && word !== undefined && /^[-\u2010\u2011]$/.test(source.slice(before.end, word.start));
}

const OPENS_A_NAME = new Set(['port', 'gulf', 'bay', 'cape', 'strait']);
// Folded, so also "dollars" and "cents".
const OF_MONEY = new Set(['dollar', 'cent']);

function isWithinName({ words }: TurnWords, { first, last }: NameHit): boolean {
  const [head, of, after] = [words[first - 2], words[first - 1], words[last + 1]];
  if (of?.key === 'of' && head !== undefined && OPENS_A_NAME.has(head.key) && isCapital(head)) return true;
  if (after?.joint !== 'tight') return false;
  return (after.key === 'city' && isCapital(after)) || (first === last && OF_MONEY.has(after.key));
}

const BEFORE_A_VERB = new Set(['to', 'i', 'we', 'you', 'they', 'can', 'will', 'must', 'should', 'would', 'not']);

function judgeTopic(session: SessionWords, { words }: TurnWords, { entry, first, last }: NameHit): Verdict | null {
  // "to trust", "we trust": what people do, not what they talk about.
  if (first === last && BEFORE_A_VERB.has(words[first - 1]?.key ?? '') && words[first]?.joint === 'tight') return null;
  const isMarked = entry.isAcronym && session.capitals === 'tell';
  if (isMarked && words[first]?.shape !== 'upper' && words[first]?.shape !== 'mixed') return null;
  return { strength: 'plain', confidence: last > first || entry.isAcronym ? 0.92 : 0.85 };
}

function judgeCapitals(session: SessionWords, turn: TurnWords, hit: NameHit): Verdict | null {
  const { entry, first, last, loose } = hit;
  const { words } = turn;
  if (session.capitals === 'none') return plain(entry.content.length > 1 ? 0.9 : 0.85);

  if (entry.words.length === 1) return judgeWord(session, turn, hit);

  const found = words.slice(first, last + 1);
  const named = entry.words.filter(isCapital).length;
  // "I" has its capital wherever it stands.
  const capital = found.filter((word) => isCapital(word) && word.key !== 'i').length;
  if (isShortInSmall(turn, hit)) return doubtful(0.65);
  if (entry.alias.caseSensitive && !sameCapitals(entry.words, found)) return null;
  // A name that the field writes small ("internet exchange point") has no capitals to miss.
  if (named === 0) return plain(0.9);
  if (capital > 0) {
    // "The Access now ..." at a sentence's start: one capital that the grammar asked for.
    const bySentence = capital === 1 && startsSentence(turn, first) && isCapital(words[first]) && named > 1;
    if (!bySentence || entry.content.length > 2) return plain(loose ? 0.93 : 0.97);
  }
  if (entry.type === 'place') return entry.content.length > 1 ? plain(0.9) : null;
  // "to be my eyes": what people say of themselves.
  if (capital === 0 && found.some(({ key }) => SAID_OF_PEOPLE.has(key))) return null;
  if (entry.content.length > 2) return plain(loose ? 0.88 : 0.93);
  // Two words in small letters: "the council of europe" is a name, "access now" and "public knowledge" may be none.
  const head = words[last]?.key ?? '';
  const isName = isOrganisationHead(head) || isOrganisationHead(words[first]?.key ?? '');
  return isName && words[first - 1]?.key === 'the' ? plain(0.75) : doubtful(0.75);
}

function plain(confidence: number): Verdict {
  return { strength: 'plain', confidence };
}

function doubtful(confidence: number): Verdict {
  return { strength: 'doubtful', confidence };
}

const SAID_OF_PEOPLE = new Set(['i', 'me', 'my', 'our', 'we', 'you', 'your']);
const POINTERS = new Set(['the', 'our']);

/** "our data protection act": in small letters a short name of what a country has is meant only where that country is in mind. */
export function isShortInSmall({ words }: TurnWords, { entry, first, last, loose }: NameHit): boolean {
  if (entry.country === null || loose || !POINTERS.has(words[first - 1]?.key ?? '')) return false;
  return words.slice(first, last + 1).every(({ shape, joint }) => shape === 'lower' && joint === 'tight');
}

function judgeWord(session: SessionWords, turn: TurnWords, hit: NameHit): Verdict | null {
  const { entry, first } = hit;
  const word = turn.words[first] as Word;
  const alias = entry.words[0] as Word;
  const same = word.letters === alias.letters || word.letters === `${alias.letters}s`;
  if (same && word.shape !== 'lower') {
    if (entry.isAcronym) return plain(alias.letters.length > 2 ? 0.96 : 0.93);
    // "Signal received." A capital at the start of a sentence tells nothing of a word that is used in small letters too.
    if (startsSentence(turn, first) && session.lowerCase.has(word.spelling)) return doubtful(0.6);
    return plain(0.95);
  }
  if (entry.alias.caseSensitive) return null;
  if (word.shape === 'lower') {
    if (entry.type !== 'entity') return null;
    if (entry.alias.text.startsWith('.')) return plain(0.9);
    if (alias.letters.length > 3) return doubtful(0.7);
    // "in the mag": three small letters need the article, and what the acronym is spoken of with.
    const isSpokenOf = entry.isAcronym && alias.letters.length === 3 && turn.words[first - 1]?.key === 'the';
    const isMeant = isSpokenOf && !entry.alias.ambiguous && hasContextNear(session, turn, hit);
    return isMeant ? { strength: 'near', confidence: 0.75 } : null;
  }
  if (!entry.isAcronym) return plain(0.9);
  // "Icann", "Unesco", but not "First" or "Mag".
  if (word.shape === 'title')
    return alias.letters.length > 4 && !startsSentence(turn, first) ? plain(0.85) : doubtful(0.7);
  return plain(0.93);
}

function sameCapitals(alias: readonly Form[], found: readonly Form[]): boolean {
  return alias.every((word) => !isCapital(word) || found.some((other) => other.key === word.key && isCapital(other)));
}

function hasContextNear(session: SessionWords, turn: TurnWords, { entry, first, last }: NameHit): boolean {
  if (entry.context.length === 0) return false;
  const around = wordsAround(session);
  const before = around.between(turn, Math.max(0, first - CONTEXT_REACH), first);
  const behind = around.between(turn, last + 1, Math.min(turn.size, last + 1 + CONTEXT_REACH));
  return entry.context.some((phrase) => before.includes(phrase) || behind.includes(phrase));
}

const BEFORE_A_PLACE = new Set(['in', 'from', 'to', 'of', 'for', 'with', 'at', 'and', 'like', 'government', 'across']);

/** "in Georgia" is a place, "Georgia Evans" and "Ana Jordan" are people. */
function judgeAmbiguousPlace({ words }: TurnWords, { first, last }: NameHit): Verdict | null {
  const before = words[first - 1];
  const after = words[last + 1];
  if (after?.joint === 'tight' && isCapital(after) && after.key !== 'i' && !after.key.startsWith("i'")) return null;
  // "Georgia did": only where the session names it plainly besides.
  const doubtful: Verdict = { strength: 'doubtful', confidence: 0.65 };
  if (before === undefined || words[first]?.joint === 'break') return doubtful;
  // "of the Pacific"
  if (before.key === 'the' && BEFORE_A_PLACE.has(words[first - 2]?.key ?? ''))
    return { strength: 'plain', confidence: 0.8 };
  if (BEFORE_A_PLACE.has(before.key)) return { strength: 'plain', confidence: 0.8 };
  if (isCapital(before)) return words[first]?.joint === 'comma' ? { strength: 'doubtful', confidence: 0.7 } : null;
  return doubtful;
}

const BEFORE_A_LANGUAGE = new Set(['in', 'into', 'speak', 'speaking', 'speaker', 'non']);
const BEFORE_A_PERSON = new Set(["i'm", 'am', 'are', "we're", 'a', 'an', 'the', 'as', 'and', 'or']);
const NUMBERS = new Set('one two three four five six first'.split(' '));
const AFTER_A_LANGUAGE = new Set(
  'alphabet booth caption captioning channel dialect interpretation interpreter keyboard language script speaker speaking subtitle text transcript translation version word'.split(
    ' ',
  ),
);
const STILL_A_LANGUAGE = new Set(
  'and or is so but because please if for i we it there that on at they with to not as he she you was are now only in since until when while who which by then also too'.split(
    ' ',
  ),
);

/** "in Spanish" and "the French translation" name a language; "in Spanish schools" does not. */
function isLanguage({ words }: TurnWords, { first, last }: NameHit): boolean {
  const after = words[last + 1];
  const isLast = after === undefined || after.joint !== 'tight';
  // "more languages than English", "reads Samoan": without a noun behind it no people's is meant, but for "I'm Samoan".
  const before = words[first - 1];
  if (isLast && !isPlural(words[last]) && !(before !== undefined && BEFORE_A_PERSON.has(before.key))) return true;
  if (before?.key === 'in' && after !== undefined && NUMBERS.has(after.key)) return true;
  if (!isLast && AFTER_A_LANGUAGE.has(after.key)) return true;
  // "we have Portuguese on three", "my Spanish is for food"
  if (isLanguageAlone(words, first, last)) return true;
  // "in English or French": what stands beside a language is one.
  if (before?.key === 'or' && BEFORE_A_LANGUAGE.has(words[first - 3]?.key ?? '') && isCapital(words[first - 2]))
    return true;
  if (isAmongLanguages(words, first, last)) return true;
  // "English is hard", but "the English is ..." may be somebody.
  if (startsAlone(words, first) && after?.key === 'is') return true;
  return BEFORE_A_LANGUAGE.has(words[first - 1]?.key ?? '') && (isLast || stillALanguage(after));
}

const stillALanguage = ({ key }: Word): boolean => STILL_A_LANGUAGE.has(key.replace(/['\u2019].*$/u, ''));

const LANGUAGES = wordSet(
  'albanian arabic armenian bengali bulgarian chinese croatian czech danish dutch english finnish french georgian german greek hebrew hindi hungarian indonesian italian japanese khmer korean lao ' +
    'macedonian malay mandarin mongolian nepali norwegian persian polish portuguese romanian russian samoan serbian sinhala slovak slovenian spanish swahili swedish tamil thai turkish ukrainian urdu vietnamese',
);

/** "into English, Spanish and Portuguese, at", "between Portuguese and Spanish": one of several languages, behind which no noun stands. */
function isAmongLanguages(words: readonly Word[], first: number, last: number): boolean {
  if (first !== last || !LANGUAGES.has(words[first]?.key ?? '')) return false;
  const besideOf = (at: number, step: 1 | -1): number => {
    const next = at + step;
    const key = words[next]?.key ?? '';
    return key === 'and' || key === 'or' ? next + step : next;
  };
  const isOne = (at: number): boolean => LANGUAGES.has(words[at]?.key ?? '') && isCapital(words[at]);
  if (!isOne(besideOf(first, -1)) && !isOne(besideOf(last, 1))) return false;
  let end = last;
  while (isOne(besideOf(end, 1))) end = besideOf(end, 1);
  const after = words[end + 1];
  return after === undefined || after.joint !== 'tight' || AFTER_A_LANGUAGE.has(after.key) || stillALanguage(after);
}

/** A language in front of a word that no people's name stands before, and behind none that tells of people. */
function isLanguageAlone(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  if (first !== last || !LANGUAGES.has(words[first]?.key ?? '') || words[first]?.joint !== 'tight') return false;
  if (before === undefined || BEFORE_A_PERSON.has(before.key)) return false;
  const after = words[last + 1];
  if (after?.joint !== 'tight') return false;
  return OWNERS_OF_A_LANGUAGE.has(before.key) ? stillALanguage(after) : BEHIND_A_LANGUAGE.has(after.key);
}

const OWNERS_OF_A_LANGUAGE = new Set(['my', 'our', 'your', 'his', 'her', 'their']);
const BEHIND_A_LANGUAGE = new Set(['on', 'at', 'with', 'more', 'too', 'very', 'better', 'well', 'only']);

function startsAlone(words: readonly Word[], first: number): boolean {
  return first === 0 || words[first]?.joint === 'break';
}
