import type { EntityKind, ProcessKind } from '../knowledge/knowledge.ts';
import { foldKey } from './fold-words.ts';

/** What a name is, by its head noun ("Convention", "Institute"). */
export interface HeadNoun {
  readonly kind: EntityKind;
  readonly processKind: ProcessKind | null;
}

const ORGANISATION =
  'institute institution center ministry agency authority commission council association foundation university college ' +
  'society union bureau office department bank registry corporation alliance federation committee secretariat academy ' +
  'directorate organization parliament court police network consortium tribunal inspectorate chamber league guild unit administration';
const INITIATIVE =
  'initiative portal coalition partnership program project campaign observatory platform fund hub lab laboratory group force ' +
  'chapter incubator fellowship';
const PROCESSES: { readonly [kind in ProcessKind]: string } = {
  'legal-instrument': 'convention treaty act directive regulation bill protocol constitution law code decree ordinance',
  forum: 'forum conference summit dialogue assembly school meeting',
  negotiation: 'negotiation round',
  policy: 'declaration framework agreement guideline principle charter compact manual roadmap recommendation pact',
  strategy: 'strategy agenda plan',
  consultation: 'consultation survey review hearing',
};

const HEADS: ReadonlyMap<string, HeadNoun> = new Map([
  ...entries(ORGANISATION, { kind: 'ORGANISATION', processKind: null }),
  ...entries(INITIATIVE, { kind: 'INITIATIVE', processKind: null }),
  ...(Object.entries(PROCESSES) as [ProcessKind, string][]).flatMap(([processKind, words]) =>
    entries(words, { kind: 'PROCESS', processKind }),
  ),
]);

function entries(words: string, head: HeadNoun): [string, HeadNoun][] {
  return words.split(' ').map((word) => [foldKey(word), head]);
}

/** @param key a folded word */
export function headNoun(key: string): HeadNoun | undefined {
  return HEADS.get(key);
}

export function isOrganisationHead(key: string): boolean {
  const kind = HEADS.get(key);
  return kind !== undefined && (kind.kind === 'ORGANISATION' || kind.processKind === 'forum' || key === 'convention');
}

// Heads too common to make a name of a word in capitals ("Constitution", "National Plan", "Thursday Meeting").
const WEAK = new Set(
  entries(
    'law meeting plan round review network group office organization agreement school hub lab platform code unit administration chamber',
    {
      kind: 'TOPIC',
      processKind: null,
    },
  ).map(([key]) => key),
);

/** Does the head noun make a name of the words before it when they have capitals and it has none ("Harbour conference")? */
export function isStrongHead(key: string): boolean {
  return HEADS.has(key) && !WEAK.has(key);
}

/** Parts of something: they are named after what they belong to ("the coalition's working group"). */
export function subBodyAt(keys: readonly (string | undefined)[]): number {
  const [first, second, third] = keys;
  if (first === 'special' && second === 'interest' && third === 'group') return 3;
  if ((first === 'working' || first === 'study' || first === 'expert' || first === 'advisory') && second === 'group')
    return 2;
  if (first === 'task' && second === 'force') return 2;
  return 0;
}
