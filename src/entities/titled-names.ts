import { wordSet } from '../text/word-set.ts';
import type { Form, Word } from './fold-words.ts';
import { foldedEntries, type HeadNoun, headNoun, isStrongHead } from './head-nouns.ts';
import { type FoundName, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };
const INITIATIVE: HeadNoun = { kind: 'INITIATIVE', processKind: null };
const POLICY: HeadNoun = { kind: 'PROCESS', processKind: 'policy' };
const EVENT: HeadNoun = { kind: 'PROCESS', processKind: 'forum' };

/** What else a title in capitals ends with, folded. By themselves such words are anybody's, so two or more stand before them, or a name. */
const LAST: ReadonlyMap<string, HeadNoun> = new Map([
  ...foldedEntries(
    'ombudsman ombudsperson commissioner caucus taskforce museum helpline hotline archive cooperative collective movement trust party',
    ORGANISATION,
  ),
  ...foldedEntries(
    'award prize scheme facility atlas tracker barometer index scorecard helpdesk hackathon marathon challenge line drive mission',
    INITIATIVE,
  ),
  ...foldedEntries(
    'report principle standard guideline toolkit handbook guide statement pledge manifesto blueprint masterplan vision communique study rule regulation resolution call benchmark',
    POLICY,
  ),
  ...foldedEntries('week day fair expo festival camp roundtable symposium congress retreat weekend marathon', EVENT),
]);
/** Heads of which the plural is one name. */
const IN_PLURAL = wordSet('principle standard guideline award day rule regulation benchmark');
/** What stands before such a word and says only which of many: "the Annual Report", "Human Rights Day". */
const OF_ANY = wordSet(
  'annual final interim draft progress status country synthesis outcome summary main first second third next last new old special human right ' +
    'international world national regional global sustainable development day week best opening closing high level press joint christmas easter ' +
    'independence good monday tuesday wednesday thursday friday saturday sunday general phone conference common',
);
/** What bodies, laws and programmes are about, folded. In small letters it goes on with a title: "Law on the protection of personal data". */
const ABOUT = wordSet(
  'access accessibility administration affair age agriculture audiovisual authentication broadband broadcasting business child civil civic climate commerce ' +
    'communication community competition computer connectivity consumer contingency content cooperation copyright crime critical culture cyber cybercrime cybersecurity ' +
    'cyberspace data defamation defense democracy development digital digitalization disability disaster discrimination domain economic economy education electronic electricity ' +
    'employment energy environment equality ethic evidence expression family finance foreign freedom gender general governance government health home human identification identity ' +
    'inclusion industry informatic information infrastructure innovation insurance intellectual intelligence interconnection interior internal international internet investigation ' +
    'justice knowledge labor land language law legal library literacy local market media mobile municipal name national network neutrality new numbering online open payment peace person ' +
    'personal planning platform police policy post postal poverty press prevention privacy procurement property prosecution protection public publishing radio regulation research resource ' +
    'right risk road rural safety school science secrecy secret sector security service sexual sign signature social society spectrum speech sport standard state statistic study sustainable ' +
    'system technical technology telecom telecommunication tourism trade traffic training transaction transformation transparency transport travel treasury university urban user violence ' +
    'vocational water welfare woman work worker youth young older indigenous linguistic artificial ai ict iot',
);
const LINKS = wordSet('of on for and the against to with in');
const LEADS = wordSet('of on for against concerning');
/** Heads that bodies of every place share: in small letters only what they are for tells that one is named. */
const SMALL_HEADS = wordSet('authority commission agency institute inspectorate');
const IS = wordSet("is it's are was that's which called");
const LONGEST = 10;

export function opensTitle(form: Form): boolean {
  return isCapital(form) || SMALL_HEADS.has(form.key);
}

/**
 * A title whose noun is none that bodies bear ("the Rural Access Toolkit", "the Lagos Principles"), or one that goes on in small
 * letters behind it ("the Law on the protection of personal data").
 */
export function titledNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  if (session.capitals === 'none') return null;
  return capitalTitleAt(session, turn, at, known) ?? longTitleAt(session, turn, at, known);
}

function capitalTitleAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const [start, before] = [words[at], words[at - 1]];
  if (start === undefined || !isCapital(start) || before === undefined || start.joint !== 'tight') return null;
  // Behind an article, and not within a longer run of capitals.
  if ((before.shape !== 'lower' && before.key !== 'the') || startsSentence(turn, at)) return null;
  let last = at;
  while (last - at < LONGEST && isRun(words, last, last + 1) && isCapital(words[last + 1])) last += 1;
  const end = words[last] as Word;
  const head = start.key === 'operation' ? INITIATIVE : LAST.get(end.key);
  if (head === undefined || last === at || (isPlural(end) && !IN_PLURAL.has(end.key))) return null;
  for (let index = at; index <= last; index += 1) {
    const name = known.nameAt(turn, index);
    if (name !== undefined && (index === last || known.entity(name.entity)?.kinds.includes('PERSON'))) return null;
  }
  if (!words.slice(at, last).some(({ key }) => !OF_ANY.has(key))) return null;
  return named(session, turn, at, last, head, 0.68);
}

function longTitleAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at] as Word;
  let noun = at;
  while (noun - at < 4 && isCapital(words[noun]) && isCapital(words[noun + 1]) && isRun(words, noun, noun + 1))
    noun += 1;
  const end = words[noun] as Word;
  const head = headNoun(end.key) ?? LAST.get(end.key);
  const isSmall = !isCapital(start);
  if (head === undefined || isPlural(end) || known.nameAt(turn, noun) !== undefined) return null;
  if (
    isSmall
      ? !SMALL_HEADS.has(start.key) || words[at - 1]?.key !== 'the'
      : !isStrongHead(end.key) && !LAST.has(end.key) && head.processKind !== 'legal-instrument'
  )
    return null;
  // "it is the authority for personal data": what it is, not which.
  if (isSmall && IS.has(words[at - 2]?.key ?? '')) return null;
  if (noun === at && startsSentence(turn, at)) return null;
  if (!LEADS.has(words[noun + 1]?.key ?? '') || !isRun(words, noun, noun + 1)) return null;
  let last = noun;
  let own = 0;
  for (let next = noun + 2; next < noun + LONGEST && isRun(words, next - 1, next); next += 1) {
    const word = words[next] as Word;
    if (LINKS.has(word.key)) continue;
    if (known.nameAt(turn, next) !== undefined || !(isCapital(word) ? LAST.has(end.key) : ABOUT.has(word.key))) break;
    last = next;
    own += 1;
  }
  // In small letters: what it is for in one word is anybody's.
  if (own < (isSmall ? 2 : 1)) return null;
  return named(session, turn, at, last, head, isSmall ? 0.6 : 0.7);
}
