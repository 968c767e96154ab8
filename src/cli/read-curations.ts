import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Curation } from '../curation/curation.ts';
import { keptCuration } from '../curation/kept-decisions.ts';
import { readCuration } from '../curation/read-curation.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { sessionIdOf } from '../transcript/session-id.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { packagePath } from './package-folder.ts';

/** False leaves out what people decided; true looks in the usual places; a folder is one place more. */
export type CurationChoice = boolean | string;

// Faults told at once: those of a broken file come in thousands.
const MOST_TOLD = 20;
// A thousand decisions have some 300 KB.
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * What people decided about the session of a transcript: in `seeds/curation/SESSION.yaml`, then in `NAME.curation.yaml` beside the
 * transcript, then in `SESSION.yaml` of the folder given, then in the graph; later ones hold over earlier ones.
 * @param path of the transcript; null for one that lies in no folder
 * @param kept the curation file that the graph keeps, null for none
 * @throws BpfGraphError INPUT_CURATION with every fault of form; INPUT_NOT_FOUND for a folder that is not there
 */
export function curationsOf(
  path: string | null,
  source: SourceFile,
  choice: CurationChoice,
  kept: string | null = null,
): Curation[] {
  if (choice === false) return [];
  const session = sessionIdOf(source);
  const files = curationPaths(path, session, choice).filter((file) => existsSync(file));
  const decided = kept === null ? [] : [keptCuration(session, kept)];
  return [...files.map((file) => readCurationFile(file, session)), ...decided];
}

/** @throws BpfGraphError INPUT_CURATION with every fault of form */
export function readCurationFile(path: string, session: string): Curation {
  const { curation, faults } = readCuration(path, readText(path), session);
  refuse(faults);
  if (curation === null)
    throw new BpfGraphError('DEFECT', `${path} was not read, and nothing is said why`, 'Report it.');
  return curation;
}

/** Where decisions about a session may lie, later ones over earlier ones. */
export function curationPaths(path: string | null, session: string, choice: CurationChoice): string[] {
  const beside = path === null ? [] : [join(dirname(path), `${basename(path, extname(path))}.curation.yaml`)];
  const usual = [packagePath(`seeds/curation/${session}.yaml`), ...beside];
  if (typeof choice !== 'string') return usual;
  if (existsSync(choice)) return [...usual, join(choice, `${session}.yaml`)];
  throw new BpfGraphError(
    'INPUT_NOT_FOUND',
    `there is no folder ${choice}`,
    'Give --curation the folder that holds SESSION.yaml files.',
  );
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.length <= MOST_BYTES) return bytes.toString('utf8');
  throw new BpfGraphError(
    'INPUT_CURATION',
    `${path}:1:1: the file has ${Math.round(bytes.length / 1024 / 1024)} MB; decisions about one session have less than ${MOST_BYTES / 1024 / 1024} MB`,
    'Check that it is the curation of one session.',
  );
}

/**
 * Stop where decisions are mistakes; tell of those that only the transcript has outgrown, which the file keeps.
 * @throws BpfGraphError INPUT_CURATION with every mistake
 */
export function checkCuration({ curation, transcript }: Understanding, tell: (message: string) => void): void {
  refuse(curation.faults.filter(({ outdated }) => !outdated).map(({ error }) => error));
  const outdated = curation.faults.map(({ error }) => error);
  if (outdated.length === 0) return;
  const lines = outdated.map(({ message, hint }) => `  ${message}\n    ${hint}`);
  tell(
    `${transcript.session.id}: its text has changed since it was curated, and ${outdated.length} of the decisions no longer fit; ` +
      `they are kept where they are and not applied:\n${lines.join('\n')}`,
  );
}

function refuse(faults: readonly BpfGraphError[]): void {
  const [first] = faults;
  if (first === undefined) return;
  if (faults.length === 1) throw first;
  const lines = faults.slice(0, MOST_TOLD).map(({ message, hint }) => `${message}\n    ${hint}`);
  const more = faults.length > MOST_TOLD ? `\n  and ${faults.length - MOST_TOLD} more` : '';
  throw new BpfGraphError(
    'INPUT_CURATION',
    `what people decided has ${faults.length} faults:\n  ${lines.join('\n  ')}${more}\n `,
    'Correct them, or leave all decisions out with --no-curation.',
    first,
  );
}
