import { stringify } from 'yaml';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { type Curation, KEPT_IN_GRAPH } from './curation.ts';
import { type CurationFile, DECISION_LISTS, type Decision, type DecisionList } from './curation-schema.ts';
import { type CurationHead, curationOfValues, readCuration } from './read-curation.ts';

/** Decisions handed in through the API, and what of them nobody needs to write. */
export interface GivenDecisions {
  /** In the form of a curation file: as text, YAML or JSON, or as the values that such a text holds. */
  readonly decisions: string | object;
  readonly head: CurationHead;
  /** SHA-256 of the text of the transcript about which they are. */
  readonly textSha256: string;
  /** Whether they take the place of all that were kept. */
  readonly replaces: boolean;
}

/** Decisions to apply, and the curation file that the graph is to keep. */
export interface KeptDecisions {
  readonly curation: Curation;
  readonly yaml: string;
}

/**
 * Decisions that the graph keeps. They fitted when they were made: where they do not any more, the transcript or the program has
 * outgrown them.
 * @throws INPUT_CURATION where the form has changed since
 */
export function keptCuration(session: string, yaml: string): Curation {
  return { ...formed(readCuration(KEPT_IN_GRAPH, yaml, session)), isMistake: () => false };
}

/**
 * Add decisions to those that the graph keeps. One about the same words, person or thing takes the place of the one before.
 * @param kept the curation file before; null for none
 * @throws INPUT_CURATION with line and column of the text given
 */
export function addDecisions(kept: string | null, given: GivenDecisions): KeptDecisions {
  const { session } = given.head;
  const before = kept === null ? null : keptCuration(session, kept);
  const added = formed(readGiven(given));
  const left = before === null || given.replaces ? null : before;
  const text = left?.file.text ?? added.file.text ?? given.textSha256;
  const origins = new Map(DECISION_LISTS.map((list) => [list, originsOf(list, left, added)]));
  const file = { session, text, ...listsOf(origins) } as CurationFile;
  const yaml = `# What was decided through the API. docs/curation.md describes the form.\n${stringify(file, { lineWidth: 0 })}`;
  const originOf = (list: DecisionList, index: number): Origin | undefined => origins.get(list)?.[index];
  return {
    yaml,
    curation: {
      path: KEPT_IN_GRAPH,
      text: yaml,
      file,
      isMistake: (list, index) => originOf(list, index)?.from === added,
      fault: ([list, index, ...at], message, hint) => {
        const origin = originOf(list as DecisionList, Number(index));
        return (origin?.from ?? added).fault([list ?? '', origin?.index ?? 0, ...at], message, hint);
      },
    },
  };
}

function readGiven({ decisions, head }: GivenDecisions) {
  return typeof decisions === 'string'
    ? readCuration('decisions', decisions, head.session, head)
    : curationOfValues('input', decisions, head);
}

/** A decision and where it was written. */
interface Origin {
  readonly from: Curation;
  readonly index: number;
  readonly decision: Decision<DecisionList>;
}

function originsOf(list: DecisionList, kept: Curation | null, added: Curation): Origin[] {
  const fresh = decisionsOf(added, list);
  const taken = new Set(fresh.map(({ decision }) => subjectOf(list, decision)));
  const before = kept === null ? [] : decisionsOf(kept, list);
  return [...before.filter(({ decision }) => !taken.has(subjectOf(list, decision))), ...fresh];
}

/** With who decided and when in each of them, as the head of one file does not hold for another's. */
function decisionsOf(from: Curation, list: DecisionList): Origin[] {
  const { by, on } = from.file;
  const decisions = (from.file[list] ?? []) as readonly Decision<DecisionList>[];
  return decisions.map((one, index) => {
    const { because, ...decided } = { ...one, by: one.by ?? by, on: one.on ?? on };
    return { from, index, decision: { ...decided, because } as Decision<DecisionList> };
  });
}

function listsOf(origins: ReadonlyMap<DecisionList, readonly Origin[]>): object {
  const filled = [...origins].filter(([, own]) => own.length > 0);
  return Object.fromEntries(filled.map(([list, own]) => [list, own.map(({ decision }) => decision)]));
}

/** What a decision is about: two about one subject cannot both hold. */
function subjectOf(list: DecisionList, decision: Decision<DecisionList>): string {
  const about = decision as Readonly<Record<string, unknown>>;
  const subject = SUBJECTS[list].map((key) => about[key] ?? null);
  // Of one person, the name may be decided today and the group tomorrow; without one, the name is of somebody new.
  const of = list === 'people' ? [about.person === undefined ? about.name : null, ...Object.keys(about).sort()] : [];
  return JSON.stringify([...subject, ...of]).toLowerCase();
}

const SUBJECTS: Readonly<Record<DecisionList, readonly string[]>> = {
  speakers: ['turn', 'after'],
  people: ['person'],
  things: ['id', 'name'],
  same: ['this'],
  different: ['this'],
  mentions: ['mention', 'in', 'after', 'everywhere'],
  lessons: ['lesson', 'after'],
  exchanges: ['later', 'earlier'],
};

/** @throws INPUT_CURATION with every fault of form */
function formed({ curation, faults }: ReturnType<typeof readCuration>): Curation {
  if (curation !== null) return curation;
  const [first] = faults;
  const lines = faults.slice(0, MOST_TOLD).map(({ message, hint }) => `${message} (${hint})`);
  throw new BpfGraphError('INPUT_CURATION', lines.join('; '), 'Correct the decisions and hand them in again.', first);
}

// Faults told at once: those of a broken text come in thousands.
const MOST_TOLD = 20;
