import type { Form } from './fold-words.ts';
import type { HeadNoun } from './head-nouns.ts';
import { type FoundName, isCountry, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };
const LAW: HeadNoun = { kind: 'PROCESS', processKind: 'legal-instrument' };

/** What every state has one of, by its words, folded; in capitals it is that of the country in mind. */
const OF_A_STATE: ReadonlyMap<string, HeadNoun> = new Map([
  ...[
    'congress',
    'senate',
    'high court',
    'supreme court',
    'national assembly',
    'legislative assembly',
    'federal assembly',
  ].map((name) => [name, ORGANISATION] as const),
  ...['constitution', 'labor code', 'penal code', 'criminal code', 'civil code', 'electoral code'].map(
    (name) => [name, LAW] as const,
  ),
]);
const FIRST = new Set([...OF_A_STATE.keys()].map((name) => name.split(' ')[0] as string));
/** How far before it, in words of the same turn, the country is named whose it is. */
const REACH = 80;
const POINTERS = new Set(['the', 'our', 'its', 'their', 'this', 'your']);

function opensStateBody({ key, shape }: Form): boolean {
  return shape === 'title' && FIRST.has(key);
}

/** "in our Congress", "Ruralia has changed the Labour Code": a law only where a country is named before it. */
export function stateBodyAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at];
  if (session.capitals === 'none' || !start || !opensStateBody(start) || known.nameAt(turn, at)) return null;
  if (start.joint !== 'tight' || !POINTERS.has(words[at - 1]?.key ?? '')) return null;
  for (const last of [at + 1, at]) {
    if (last > at && !(isRun(words, at, last) && isCapital(words[last]) && !known.nameAt(turn, last))) continue;
    const head = OF_A_STATE.get(last > at ? `${start.key} ${words[last]?.key}` : start.key);
    if (head === undefined) continue;
    const after = words[last + 1];
    // "the Senate Inquiry", "the Constitution of Ruralia": something longer.
    const goesOn = after?.joint === 'tight' && (isCapital(after) || after.key === 'of');
    // "What the Constitution says" may be any.
    return goesOn || (head === LAW && !isOfACountry(turn, at, known))
      ? null
      : named(session, turn, at, last, head, 0.66);
  }
  return null;
}

function isOfACountry(turn: TurnWords, at: number, known: KnownHere): boolean {
  for (let before = at - 1; before >= at - REACH && before >= 0; before -= 1) {
    const name = known.nameAt(turn, before);
    if (name === undefined) continue;
    const entity = known.entity(name.entity);
    if (entity !== undefined && (entity.country !== null || isCountry(entity))) return true;
    before = name.first;
  }
  return false;
}
