import { wordSet } from '../text/word-set.ts';
import { HONORIFICS, isRoleWord } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import { type HeadNoun, headNoun } from './head-nouns.ts';
import { type FoundName, isCountry, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };

/** Last words of what companies and media are called, folded. */
const LAST_OF_BRAND = wordSet(
  'telecom telecommunication media game studio technology solution system consulting holding inc ltd gmbh press tv television ' +
    'news broadcasting hosting mobile wireless software analytics venture telco broadband fibre fiber cable online com ' +
    'exchange board watch ledger herald courier journal bulletin dispatch voice gazette tribune chronicle observer mutual insurance airline airways digital net link game wave connect ' +
    'transit pay cart cloud host byte wallet research',
);
/** Last words of what is called after a country: "Samoa Monitor". */
const LAST_OF_NATIONAL = wordSet('time guardian monitor mirror standard star sun');
/** First words of what is called after them, in the languages that put them there. */
const FIRST_OF_BRAND = wordSet(
  'radio tv fundacion fundacao fondation asociacion associacao associazione instituto institut istituto red rede reseau ' +
    'universidad universidade universite ministerio agencia agence banco centro centre-de colectivo coletivo casa stiftung ' +
    'fundacja nadace centar udruga verein federacion federacao federation confederacion confederation sindicato movimiento observatorio ' +
    'observatoire camara chambre cooperativa defensoria superintendencia comision comissao',
);
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
/** Between two capitals they belong to a name whatever it opens with: "Voces del Example". */
const OF_ROMANCE = wordSet('de del do da dos das des du');
const LINKS = wordSet('de del la las los do da dos das des du of y e et');
/** What people and companies are, in front of or behind the name: "a hosting company, Example", "Example, a start-up". */
export const WHAT_IT_IS = wordSet(
  'company operator provider ngo association organization startup firm station isp shop platform network cooperative ' +
    'collective foundation charity publisher broadcaster newspaper magazine carrier regulator registry nonprofit service ' +
    'institute university agency team group union federation enterprise business hub lab magazine ' +
    'app tool hotline helpline portal site website project program initiative campaign course festival newsletter podcast',
);
/** First words of what towns, villages and hills are called, folded. */
export const FIRST_OF_TOWN = wordSet(
  'saint st sainte san santa santo sao port porto puerto fort mount mt lake cape glen bay point north south east west upper lower ' +
    'new nueva novo novi nizhny villa ville kuala nusa tanjung addis sankt',
);
/** What stands right in front of a name: "the newspaper El Example". */
const IN_FRONT = wordSet(
  'newspaper magazine company ngo startup operator station app platform tool software daily weekly foundation association cooperative ' +
    'collective campaign helpline radio portal site website charity nonprofit broadcaster carrier firm project party union ' +
    'program movement initiative course festival report study book bill film series service school coalition fund',
);
/** Behind one word that stands there: a name ends here. */
const BEHIND_ONE_WORD = wordSet('in and or is was has had which that where for on who by from say said with as');
const AT = wordSet('at with from for of by called named to');
const WORKS = wordSet(
  "i'm am are is we're work working worked works write writes writing teach teaching come came run speak consult founded lead head",
);
const OF_ONESELF = wordSet("i'm am are we're come came");
/** Behind these even one word in capitals is for whom somebody works: "I work at Example", "founder of Example". */
const WORKS_AT = wordSet('work working worked employed');
const ROLES_OF = wordSet('founder cofounder ceo cto coo cfo owner');
/** Who is of a body of several words, and of no town: "the coordinator of Example Redes". */
const ROLES_OF_ANY = wordSet(
  'coordinator president director chair member spokesperson representative secretary treasurer manager editor head',
);
const ROLES_AT = wordSet(
  'founder cofounder ceo cto coo cfo engineer developer designer intern manager volunteer researcher lawyer counsel',
);
const COLLEAGUE = wordSet('friend colleague people somebody someone speaker partner student');
/** In capitals, and no body's name. */
const NO_BODY = wordSet(
  'ict it ai ceo cto cio ngo igo tv pc ok gdp sme isp cert csirt dns ip iot faq id pm am hr pr usa uk eu un phd mp r d q a ' +
    'general minister president secretary director ambassador attorney internet web ' +
    'pdf excel html vpn sms wifi article page room day channel section chapter annex number covid zoom english french spanish russian chinese arabic',
);
const ARTICLES_OF_ONE = wordSet('the a our my their its this');
const OWNERS = wordSet('my our the their');
const THINGS = wordSet("it's is which that are was it");
const LEADS = wordSet('represent lead run edit founded found started manage coordinate head direct chair own');
const LEADERS = wordSet('i we also now');
const REACH = 6;
const LONGEST = 5;

/**
 * A name without a head noun: of companies and media by their usual words ("Example Telecom", "Radio Example"), of others by where
 * they stand: for what somebody works ("I'm with Example Digital"), beside what it is ("a hosting company, Example").
 */
export function brandNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  if (session.capitals === 'none') return null;
  const { words: all } = turn;
  const start = all[at];
  if (!start || !isCapital(start)) return null;
  if (known.nameAt(turn, at)) return nationalNameAt(session, turn, at, known);
  if (!canOpen(start)) return null;
  const before = all[at - 1];
  if (before !== undefined && start.joint === 'tight' && isCapital(before) && canOpen(before)) return null;
  const last = lastOf(turn, at, known);
  const size = last - at + 1;
  const isOrdinary = (index: number): boolean => session.lowerCase.has((all[index] as Word).key);
  if (startsSentence(turn, at) && isOrdinary(at)) return null;
  const inRun = all.slice(at, last + 1);
  if (known.isTown(inRun) || inRun.some((word) => NO_BODY.has(word.key)) || /\p{N}/u.test(start.text)) return null;
  const make = (confidence: number): FoundName =>
    named(session, turn, at, size > 1 ? withCountry(turn, last, known) : last, ORGANISATION, confidence);

  if (size > 1 && LAST_OF_BRAND.has(inRun.at(-1)?.key ?? '') && !isOrdinary(at) && !OF_ANY.has(start.key))
    return make(0.72);
  if (size > 1 && FIRST_OF_BRAND.has(start.key) && !isOrdinary(last)) return make(0.72);
  if (size > 1 && !startsSentence(turn, at) && withCountry(turn, last, known) > last) return make(0.7);
  // "I'm from Saint Elvar": a town or a village.
  if (size > 1 && FIRST_OF_TOWN.has(start.key)) return null;
  // What is in small letters elsewhere too is no name by where it stands.
  if (inRun.every((word) => session.lowerCase.has(word.key) || headNoun(word.key) !== undefined)) return null;
  if (size > 1 && start.joint === 'tight' && IN_FRONT.has(before?.key ?? '') && !isPlural(before)) return make(0.68);
  if (isNamedByWhatItIs(session, turn, at, last)) return make(0.66);
  // "the Linha Clara, it means a clear line": whose name is explained.
  if (size > 1 && all[last + 1]?.joint === 'comma' && isExplained(all, last + 1)) return make(0.7);
  if (isBesideWhatItIs(turn, at, last)) return size === 1 && isOrdinary(at) ? null : make(0.7);
  const isShort = size === 1 && start.shape === 'title';
  if (isShort && isEmployer(turn, at, last) && known.listedAs(start).length === 0) return make(0.62);
  if (!isShort && isCalled(turn, at)) return make(0.66);
  if (size > 1 && isLed(turn, at)) return make(0.66);
  if (size > 1 && all[at - 1]?.key === 'of' && ROLES_OF_ANY.has(all[at - 2]?.key ?? '') && isRun(all, at - 2, at))
    return make(0.66);
  if (isBehindSomebody(turn, at, last, known)) return make(0.66);
  if (!isShort && isWorkedFor(turn, at, last) && !(size === 1 && known.listedAs(start).length > 0)) return make(0.66);
  return null;
}

/** "Ghana Salt Board", "Samoa Monitor": the country opens the name of a body or a newspaper. */
function nationalNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words: all } = turn;
  const country = known.nameAt(turn, at);
  const from = (country?.last ?? at) + 1;
  const start = all[from];
  if (country?.first !== at || !start || start.joint !== 'tight' || !isCapital(start) || !canOpen(start)) return null;
  if (known.nameAt(turn, from) || !isCountry(known.entity(country.entity))) return null;
  const last = lastOf(turn, from, known);
  const end = (all[last] as Word).key;
  if (last > from ? !LAST_OF_BRAND.has(end) : !LAST_OF_NATIONAL.has(end) && end !== 'board') return null;
  const name = named(session, turn, at, last, ORGANISATION, 0.72);
  // "the Salt Board", where the country was named once.
  const rest = session.source.slice(start.start, all[last]?.end).replace(/\s+/g, ' ');
  return last > from ? { ...name, entity: { ...name.entity, aliases: [rest] } } : name;
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

/** "the daily Lumeno, Porto", "our helpline Lumeno is": one word behind what it is. */
function isNamedByWhatItIs(session: SessionWords, turn: TurnWords, at: number, last: number): boolean {
  const { words: all } = turn;
  const [article, noun, start, after] = [all[at - 2], all[at - 1], all[at] as Word, all[at + 1]];
  if (last > at || start.shape !== 'title' || start.joint !== 'tight' || noun?.joint !== 'tight') return false;
  if (!IN_FRONT.has(noun.key) || noun.shape !== 'lower' || isPlural(noun)) return false;
  if (!ARTICLES_OF_ONE.has(article?.key ?? '') || session.lowerCase.has(start.key)) return false;
  return after === undefined || after.joint !== 'tight' || BEHIND_ONE_WORD.has(after.key);
}

/** ", it means", ", which means", ", meaning" */
function isExplained(all: readonly Word[], at: number): boolean {
  const [first, second] = [all[at]?.key, all[at + 1]?.key];
  return first === 'meaning' || ((first === 'it' || first === 'which' || first === 'that') && second === 'mean');
}

/** "a hosting company, Example, in Lagos", "with Example, an association". */
function isBesideWhatItIs(turn: TurnWords, at: number, last: number): boolean {
  const { words: all, sentence } = turn;
  const start = all[at] as Word;
  const after = all[last + 1];
  const endsThere = after === undefined || after.joint !== 'tight' || after.key === 'in';
  const isSameSentence = (index: number): boolean => sentence[index] === sentence[at];
  if (start.joint === 'comma' && endsThere)
    for (let back = at - 1; back >= at - REACH && back >= 0 && isSameSentence(back); back -= 1) {
      if (WHAT_IT_IS.has(all[back]?.key ?? '') && !isPlural(all[back]))
        return isIntroduced(turn, back) || (start.shape === 'upper' && all[back - 1]?.key === 'the');
      if (all[back]?.joint === 'comma') break;
    }
  if (!AT.has(all[at - 1]?.key ?? '') || after?.joint !== 'comma') return false;
  if (!['a', 'an', 'that', 'it', 'which', 'the', 'we'].includes(after.key)) return false;
  for (let next = last + 2; next <= last + 1 + REACH && next < all.length && isSameSentence(next); next += 1)
    if (WHAT_IT_IS.has(all[next]?.key ?? '')) return true;
  return false;
}

/** "Ana Pereira, from EXMP", "Bill Woods, of Example Netlink": for whom somebody comes; behind "from" it may be a town. */
function isBehindSomebody(turn: TurnWords, at: number, last: number, known: KnownHere): boolean {
  const { words: all } = turn;
  const [preposition, start, after] = [all[at - 1], all[at] as Word, all[last + 1]];
  if (preposition?.joint !== 'comma' || start.joint !== 'tight' || (after !== undefined && after.joint === 'tight'))
    return false;
  const somebody = known.nameAt(turn, at - 2);
  if (somebody === undefined || !known.entity(somebody.entity)?.kinds.includes('PERSON')) return false;
  const isAcronym = last === at && start.shape === 'upper' && start.letters.length > 2;
  if (preposition.key === 'from') return isAcronym && known.listedAs(start).length === 0;
  return (
    ['of', 'with', 'at'].includes(preposition.key) && (last > at || (isAcronym && known.listedAs(start).length === 0))
  );
}

/** "a hosting company", "of our network", not "the company". */
function isIntroduced({ words: all }: TurnWords, noun: number): boolean {
  for (let back = noun - 1; back >= noun - 4 && back >= 0; back -= 1)
    if (['a', 'an', 'our', 'my', 'small'].includes(all[back]?.key ?? '')) return true;
  return false;
}

/** "It is called Example Ledger", "a group called Example North", "my foundation is Example North", not "he is called". */
function isCalled({ words: all, sentence }: TurnWords, at: number): boolean {
  const [second, first] = [all[at - 2]?.key ?? '', all[at - 1]?.key ?? ''];
  if (sentence[at - 2] !== sentence[at] || !isRun(all, at - 2, at)) return false;
  if (first === 'is') return WHAT_IT_IS.has(second) && OWNERS.has(all[at - 3]?.key ?? '');
  return (first === 'called' || first === 'named') && (THINGS.has(second) || WHAT_IT_IS.has(second));
}

/** "I lead Example Line": who leads it says so, of a thing and of nobody. */
function isLed({ words: all }: TurnWords, at: number): boolean {
  const verb = all[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return LEADS.has(all[verb]?.key ?? '') && LEADERS.has(all[verb - 1]?.key ?? '') && isRun(all, verb - 1, at);
}

/** "I work at Example", "the founder of Example", "an engineer at Example, and": no town where more of a place follows. */
function isEmployer({ words: all }: TurnWords, at: number, last: number): boolean {
  const [role, by, after] = [all[at - 2]?.key ?? '', all[at - 1]?.key ?? '', all[last + 1]];
  if (
    !isRun(all, at - 2, at) ||
    after?.key === 'in' ||
    after?.key === 'where' ||
    (after?.joint === 'comma' && isCapital(after))
  )
    return false;
  if (by === 'at') return WORKS_AT.has(role) || ROLES_AT.has(role);
  return (by === 'for' && WORKS_AT.has(role)) || (by === 'of' && ROLES_OF.has(role));
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
