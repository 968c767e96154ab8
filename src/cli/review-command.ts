import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CurationOutcome } from '../curation/curation.ts';
import { worksheet } from '../curation/worksheet.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { sessionIdOf } from '../transcript/session-id.ts';
import { understand } from '../understanding/understand.ts';
import { loadReader } from './load-knowledge.ts';
import { describeError, type Output } from './output.ts';
import { packagePath } from './package-folder.ts';
import { type CurationChoice, curationsOf, readCurationFile } from './read-curations.ts';
import { readSource, TRANSCRIPT_ENDINGS } from './read-input.ts';

export interface ReviewOptions {
  readonly curation: CurationChoice;
  readonly check?: boolean;
  readonly output?: string;
}

/**
 * `bpf-graph review SESSION|FILE`: a worksheet of the least certain decisions, or with `--check` whether what people decided fits.
 * @param about a transcript, a curation file, or the id of a session that ships with the program
 * @returns exit code: 1 when a decision does not fit
 */
export async function reviewCommand(about: string, options: ReviewOptions, output: Output): Promise<0 | 1> {
  // What somebody has begun to fill in is never written over: told at once.
  if (options.output !== undefined && existsSync(options.output)) throw thereAlready(options.output);
  const isCuration = /\.ya?ml$/i.test(about);
  if (isCuration && options.check !== true)
    throw new BpfGraphError(
      'USAGE',
      `${about} is a curation file, and the worksheet is made of a transcript`,
      'Give the transcript, or check the file: --check.',
    );
  const path = isCuration ? transcriptOf(about) : existsSync(about) ? about : seedOf(about);
  const source = await readSource(path);
  const curations = isCuration
    ? [readCurationFile(about, sessionIdOf(source))]
    : curationsOf(path, source, options.curation);
  const understanding = understand(source, loadReader({ curated: true }), curations);
  if (options.check === true) return tell(understanding.curation, output);
  const text = worksheet(understanding);
  if (options.output === undefined) output.result(text);
  else {
    writeNew(options.output, text);
    output.message(`wrote ${options.output}`);
  }
  return 0;
}

function tell({ applied, faults }: CurationOutcome, output: Output): 0 | 1 {
  for (const { error, outdated } of faults)
    output.message(
      `${describeError(error, false)}${outdated ? ' The transcript has changed since; the decision is kept and not applied.' : ''}`,
    );
  output.result(`${applied} decisions fit, ${faults.length} do not\n`);
  return faults.length === 0 ? 0 : 1;
}

function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw thereAlready(path);
    const hint = 'Give a path in a folder that you can write to.';
    throw new BpfGraphError('ENV_NOT_WRITABLE', `cannot write ${path}`, hint, error);
  }
}

function thereAlready(path: string): BpfGraphError {
  const hint = 'Give another path; decisions in that file are never written over.';
  return new BpfGraphError('ENV_NOT_WRITABLE', `${path} is there already`, hint);
}

/** The transcript that a curation file is about: beside it, or for one of the seeds among theirs. */
function transcriptOf(curation: string): string {
  const name = basename(curation).replace(/(?:\.curation)?\.ya?ml$/i, '');
  const folders = [dirname(curation), join(dirname(curation), '../transcripts')].filter((folder) => existsSync(folder));
  const found = folders.flatMap((folder) => transcriptNamed(folder, name));
  if (found[0] !== undefined) return found[0];
  throw new BpfGraphError(
    'INPUT_NOT_FOUND',
    `no transcript ${name}.txt (.pdf, .docx …) lies beside ${curation}`,
    'Give the transcript: bpf-graph review TRANSCRIPT --check --curation FOLDER.',
  );
}

function seedOf(session: string): string {
  const [found] = transcriptNamed(packagePath('seeds/transcripts'), session);
  if (found !== undefined) return found;
  throw new BpfGraphError(
    'INPUT_NOT_FOUND',
    `there is no file ${session}, and no transcript of that name ships with the program`,
    'Give the path of the transcript.',
  );
}

function transcriptNamed(folder: string, name: string): string[] {
  return readdirSync(folder)
    .filter((file) => TRANSCRIPT_ENDINGS.some((ending) => file.toLowerCase() === `${name}${ending}`.toLowerCase()))
    .map((file) => join(folder, file));
}
