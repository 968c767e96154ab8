import { wordSet } from '../text/word-set.ts';
import { HONORIFICS, isRoleWord } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import { isSaidToBeABody } from './beside-bodies.ts';
import { FIRST_OF_BRAND, FIRST_OF_TOWN, IN_FRONT, LAST_OF_BRAND, WHAT_IT_IS } from './brand-words.ts';
import type { Candidate } from './candidate.ts';
import { keyOfWords, type Word } from './fold-words.ts';
import { headNoun, isStrongHead } from './head-nouns.ts';
import { FOREIGN_LINKS, isForeign, LINKS, type NameSpan } from './name-spans.ts';
import type { NameWords } from './name-words.ts';
import { isPlural, type KnownHere } from './pattern.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** What bodies do and hardly anybody alone, folded as words of a turn are. */
const BODIES_DO = wordSet(
  'shut rank ranked track monitor list launched launch launche publishe publish published adopted adopt funded fund finance financed issued issue operate provide provided ' +
    'charge charged blocked block removed remove acquired released release host hosted sponsor sponsored regulate licensed employ ' +
    'employed donated deployed rolled announced cover require ruled deliver ship throttle throttled manufacture certify certified',
);
/** What only a body has: "Example's terms", "the terms of Example". */
const OF_A_BODY = wordSet(
  'member website site term api user customer client subscriber server staff board policy platform app licence license headquarter portal ' +
    'volunteer chapter shareholder branch secretariat lawyer engineer algorithm moderator network transparency helpline newsletter',
);
const DONE_BY = wordSet(
  'funded organized organised run supported published developed created built adopted issued owned led sponsored financed hosted operated ' +
    'managed maintained produced provided launched commissioned certified paid acquired',
);
/** In front of a place. */
const BEFORE_A_PLACE = wordSet(
  'in near outside inside around toward via into across within cyclone typhoon hurricane storm city town village island district province',
);
/** What people do for a body. */
const WORKS = wordSet(
  "i'm am are is we're work working worked works write writes writing teach teaching come came run speak consult founded lead head represent represented representing join joined",
);
/** Whom a body has: "the founder of Example". */
const ROLES = wordSet(
  'founder cofounder ceo cto coo cfo owner coordinator president director chair member spokesperson representative secretary treasurer manager editor head ' +
    'engineer developer designer intern volunteer researcher lawyer counsel professor lecturer student adviser advisor officer fellow colleague friend people partner',
);
const ARTICLES = wordSet('the a an our my their its this your');
/** Behind the name of a person. */
const OF_SOMEBODY = wordSet('he she his her who');
/** What else a title in capitals ends with. */
const LAST_OF_TITLE = wordSet(
  'ombudsman ombudsperson commissioner caucus taskforce museum helpline hotline archive cooperative collective movement trust party ' +
    'award prize scheme facility atlas tracker barometer index scorecard helpdesk hackathon marathon challenge line drive mission ' +
    'report principle standard guideline toolkit handbook guide statement pledge manifesto blueprint masterplan vision communique study rule regulation resolution call benchmark ' +
    'week day fair expo festival camp roundtable symposium congress retreat weekend',
);
/** Last words of places. */
const LAST_OF_TOWN = wordSet(
  'street road square hotel avenue hall room building village town island river hill mountain beach airport bridge valley ' +
    'sea ocean region coast peninsula east west north south balkan territory gulf lake bay desert delta basin strait canal',
);
const CALLED = wordSet('called call named name titled entitled dubbed');
const OF_A_PERSON = wordSet('my his her your');
/** How the next sentence goes on about what was named. */
const GOES_ON = wordSet("it it's its that that's this we they he she which there");
/** In words: how far from a name what tells of it may stand. */
const NEAR = 4;
const NEARBY = 6;
const FAR = 14;

function bin(count: number): string {
  return count === 0 ? '0' : count === 1 ? '1' : count < 5 ? '2' : count < 20 ? '5' : '20';
}

/** What the words of a span say by themselves. */
export function ownFeatures(
  session: SessionWords,
  { turn, first, last }: NameSpan,
  known: KnownHere,
  names: NameWords,
  people: ReadonlySet<string>,
): string[] {
  const words = turn.words.slice(first, last + 1);
  const [start, end] = [words[0] as Word, words.at(-1) as Word];
  const content = words.filter((word) => !word.isFunctionWord && !(word.shape === 'lower' && LINKS.has(word.key)));
  const size = content.length;
  const capitals = content.filter(isCapital).length;
  const found: string[] = [`n${Math.min(size, 5)}`];
  found.push(
    capitals === 0 ? 'small' : capitals === size ? 'capital' : isCapital(start) ? 'capital-small' : 'small-capital',
  );
  if (capitals > 0) found.push(`capital n${Math.min(size, 4)}`);
  else found.push(`small n${Math.min(size, 5)}`);
  if (words.some(isForeign)) found.push(`${size === 1 ? 'one:' : ''}foreign letter`);
  if (words.length > 2 && words.slice(1, -1).some(({ key, shape }) => shape === 'lower' && FOREIGN_LINKS.has(key)))
    found.push(`foreign link${isCapital(end) ? '' : ' small'}`);
  if (words.length === 1) {
    found.push(`one:${start.shape}`);
    if (/\.\p{Ll}/u.test(start.text)) found.push('one:domain');
    if (start.shape === 'upper') found.push(`upper:${Math.min(start.letters.length, 7)}`);
    else found.push(`~${start.key.slice(-3)}`);
    if (/\p{N}/u.test(start.text)) found.push('one:digit');
  } else {
    if (start.shape === 'upper') found.push('first:upper');
    if (end.shape === 'upper') found.push('last:upper');
    if (words.some(({ shape }) => shape === 'mixed')) found.push('mixed');
    if (end.shape === 'number') found.push('last:number');
    if (words.some(({ isFunctionWord }) => isFunctionWord)) found.push('linked');
    for (const { key, isFunctionWord } of words.slice(1, -1)) if (isFunctionWord) found.push(`&${key}`);
  }
  found.push(`^${start.key}`, `${end.key}$`);
  const sort = capitals > 0 ? 'C' : 'S';
  const head = headNoun(end.key);
  if (head !== undefined) {
    found.push(
      `${sort}head:${head.processKind ?? head.kind}`,
      `${sort}head`,
      isStrongHead(end.key) ? `${sort}head:strong` : `${sort}head:weak`,
    );
    if (isPlural(end)) found.push('head:plural');
    if (!isCapital(end) && capitals > 0) found.push('head:small');
  } else {
    const inner = words.findIndex((word, at) => headNoun(word.key) !== undefined && words[at + 1]?.isFunctionWord);
    if (inner >= 0) {
      const { key } = words[inner] as Word;
      found.push(
        `${sort}in:${headNoun(key)?.processKind ?? headNoun(key)?.kind}`,
        isStrongHead(key) ? `${sort}in:strong` : `${sort}in:weak`,
        `${sort}in`,
      );
      if (isPlural(words[inner])) found.push('head:plural');
    } else {
      found.push(`${sort}nohead`);
      if (isPlural(end)) found.push('plural');
    }
  }
  if (size > 1) {
    if (LAST_OF_BRAND.has(end.key)) found.push('brand$');
    if (LAST_OF_TITLE.has(end.key)) found.push('title$');
    if (LAST_OF_TOWN.has(end.key)) found.push('town$');
    if (FIRST_OF_BRAND.has(start.key)) found.push('^brand');
    if (FIRST_OF_TOWN.has(start.key)) found.push('^town');
  }
  const unknown = content.filter(({ key }) => names.any(key) === 0).length;
  found.push(`${sort}last:${bin(names.last(end.key))}`, `${sort}first:${bin(names.first(start.key))}`);
  found.push(`${sort}unknown:${unknown === 0 ? 'none' : unknown === size ? 'all' : 'some'}`);
  const small = content.filter(({ key }) => session.lowerCase.has(key)).length;
  if (capitals > 0) {
    found.push(`lower:${small === 0 ? 'none' : small === size ? 'all' : 'some'}`);
    found.push(`lower:${small === 0 ? 'none' : small === size ? 'all' : 'some'} n${Math.min(size, 3)}`);
  }
  const places = words.map((_, at) => known.nameAt(turn, first + at) !== undefined);
  if (places[0]) found.push('^place');
  if (places.at(-1)) found.push('place$');
  const persons = content.filter(({ key }) => people.has(key)).length;
  if (persons > 0) found.push(persons === size ? 'people:all' : 'people:some');
  if (known.isTown(words)) found.push('town');
  const topic = known.topicAt(turn, first);
  if (topic !== undefined)
    found.push(topic.first === first && topic.last === last ? 'topic' : topic.last > last ? 'in topic' : '^topic');
  else if (known.topicAt(turn, last) !== undefined) found.push('topic$');
  const listed = words.length === 1 && known.listedAs(start).length > 0;
  if (listed) found.push('listed');
  if (NO_NAMES.has(start.text.toLowerCase())) found.push('^noname');
  if (HONORIFICS.has(start.text.toLowerCase()) || isRoleWord(start.text.toLowerCase())) found.push('^role');
  if (isRoleWord(end.text.toLowerCase())) found.push('role$');
  return found;
}

/** What the words around one place of a span say. */
export function placeFeatures(session: SessionWords, { turn, first, last }: NameSpan, known: KnownHere): string[] {
  const { words, sentence } = turn;
  const start = words[first] as Word;
  const found: string[] = [];
  const single = first === last ? '1' : '';
  const before = words[first - 1];
  const starts = startsSentence(turn, first);
  let lead = first - 1;
  let article = '';
  if (starts) found.push('<^');
  else if (start.joint === 'break') found.push('<|');
  else {
    if (start.joint === 'comma') found.push('<,');
    const mark = start.joint === 'comma' ? '<,' : '<';
    if (before !== undefined) {
      found.push(`${mark}${before.key}`);
      if (start.joint === 'comma' && headNoun(before.key) !== undefined && !isPlural(before))
        found.push('<head,', `<head, ${single}`);
      if (ARTICLES.has(before.key) && start.joint === 'tight') {
        article = before.key;
        lead = first - 2;
        if (sentence[lead] === sentence[first]) found.push(`<<${words[lead]?.key}`, `<<${words[lead]?.key} ${single}`);
        if (words[first - 1]?.joint === 'comma') {
          found.push('<,the');
          if (headNoun(words[first - 2]?.key ?? '') !== undefined) found.push('<head,the', `<head,the ${single}`);
        }
      } else if (single !== '') found.push(`${mark}${before.key} 1`);
    }
  }
  const preposition = sentence[lead] === sentence[first] ? (words[lead]?.key ?? '') : '';
  const earlier = sentence[lead - 1] === sentence[first] ? (words[lead - 1]?.key ?? '') : '';
  if (article !== '') found.push('article');
  const after = words[last + 1];
  const sameSentence = after !== undefined && sentence[last + 1] === sentence[last];
  if (after === undefined || after.joint === 'break')
    found.push('>|', ...(after && GOES_ON.has(after.key) ? [`>|${after.key}`] : []));
  else if (after.joint === 'comma') found.push('>,', `>,${after.key}`);
  else found.push(`>${after.key}`);
  const next = after?.joint === 'tight' ? after.key : '';
  if (after?.joint === 'tight' && isCapital(after) && after.key !== 'i') found.push('>capital');
  if (start.joint === 'tight' && before !== undefined && isCapital(before) && !startsSentence(turn, first - 1))
    found.push('<capital');
  const possessive = /['\u2019]/.test(session.source[(words[last] as Word).end] ?? '');
  if (possessive) found.push("'s");
  if (/["\u201c\u2018']/.test(session.source[start.start - 1] ?? '')) found.push('quoted');
  if (BODIES_DO.has(next)) found.push('does');
  if ((OF_A_BODY.has(next) && possessive) || (preposition === 'of' && OF_A_BODY.has(earlier))) found.push('has');
  if (preposition === 'by' && DONE_BY.has(earlier)) found.push('by');
  if (BEFORE_A_PLACE.has(preposition)) found.push('in');
  if (before !== undefined && HONORIFICS.has(before.text.toLowerCase().replace(/\.$/, ''))) found.push('<mr');
  if (after?.joint === 'comma' && OF_SOMEBODY.has(after.key)) found.push('>,she');
  if (isSaidToBeABody(turn, first, last)) found.push('beside', `beside ${single}`);
  if (IN_FRONT.has(before?.key ?? '') && start.joint === 'tight') found.push('<newspaper', `<newspaper ${single}`);
  if (preposition === 'called' || preposition === 'named' || preposition === 'call')
    found.push('called', `called ${single}`);
  if (isNamedBefore(turn, first) || isNamedBehind(turn, last)) found.push('named', `named ${single}`);
  const at = ['at', 'with', 'from', 'for', 'of'].includes(preposition) ? preposition : '';
  let works = false;
  let role = false;
  let what = false;
  for (let back = lead - 1; back >= first - NEARBY && sentence[back] === sentence[first]; back -= 1) {
    const key = words[back]?.key ?? '';
    if (at !== '' && WORKS.has(key)) works = true;
    if (at !== '' && (ROLES.has(key) || ROLES.has(key.replace(/s$/, '')))) role = true;
    if (WHAT_IT_IS.has(key)) what = true;
  }
  if (role) found.push(`role ${at}`, `role ${single}`, 'role');
  if (works) found.push(`works ${at}`, `works ${at} ${single}`, 'works');
  if (what) found.push('<what');
  if (sameSentence && after?.joint === 'comma')
    for (let ahead = last + 1; ahead <= last + NEARBY && sentence[ahead] === sentence[last]; ahead += 1)
      if (WHAT_IT_IS.has(words[ahead]?.key ?? '')) {
        found.push('>what', `>what ${single}`);
        break;
      }
  for (let back = first - 1; back >= first - FAR && back >= 0; back -= 1) {
    const key = words[back]?.key ?? '';
    if (key === "i'm" || (key === 'name' && words[back - 1]?.key === 'my')) {
      found.push('self');
      break;
    }
    const name = known.nameAt(turn, back);
    if (name !== undefined && first - name.last <= 3) {
      const kind = sortOf(known, name);
      const between = keyOfWords(words.slice(name.last + 1, first));
      if (isRun(words, name.last, first, true))
        found.push(`<${kind} ${start.joint === 'comma' ? ',' : ''}${between}`, `<${kind}`);
      break;
    }
  }
  for (let ahead = last + 1; ahead <= last + 3; ahead += 1) {
    const name = known.nameAt(turn, ahead);
    if (name === undefined) continue;
    const kind = sortOf(known, name);
    const between = keyOfWords(words.slice(last + 1, name.first));
    if (isRun(words, last, name.first, true))
      found.push(`>${kind} ${words[last + 1]?.joint === 'comma' ? ',' : ''}${between}`, `>${kind}`);
    break;
  }
  return found;
}

/** "the name of it is Example", "known as Example", "has the name Example". */
function isNamedBefore({ words, sentence }: TurnWords, first: number): boolean {
  if (words[first - 1]?.key === 'as' && words[first - 2]?.key === 'known') return true;
  for (let at = first - 1; at >= first - NEAR && at >= 0 && sentence[at] === sentence[first]; at -= 1)
    if (CALLED.has(words[at]?.key ?? '')) return !OF_A_PERSON.has(words[at - 1]?.key ?? '');
  return false;
}

/** "Example is the name", "Example it's called", "Example, as we call it". */
function isNamedBehind({ words, sentence }: TurnWords, last: number): boolean {
  for (let at = last + 1; at <= last + NEAR && sentence[at] === sentence[last]; at += 1)
    if (CALLED.has(words[at]?.key ?? '')) return true;
  return false;
}

function sortOf(known: KnownHere, { entity }: Candidate): string {
  const kinds = known.entity(entity)?.kinds ?? [];
  if (kinds.includes('PERSON')) return 'person';
  if (kinds.includes('PLACE')) return 'place';
  return kinds.includes('TOPIC') ? 'topic' : 'body';
}
