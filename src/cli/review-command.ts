import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Curation, CurationOutcome } from '../curation/curation.ts';
import { keptCuration } from '../curation/kept-decisions.ts';
import { readCuration } from '../curation/read-curation.ts';
import { worksheet } from '../curation/worksheet.ts';
import { unpacked } from '../graph/read-from.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { sessionIdOf } from '../transcript/session-id.ts';
import { understand } from '../understanding/understand.ts';
import { type KeptInGraph, NOTHING_KEPT } from './kept-in-graph.ts';
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

/** What the graph keeps of a session, where a graph is at hand. */
export type LookUp = (session: string) => Promise<KeptInGraph>;

/**
 * `bpf-graph review SESSION|FILE`: a worksheet of the least certain decisions, or with `--check` whether what people decided fits.
 * @param about a transcript, a curation file, or the id of a session that ships with the program or that the graph holds
 * @returns exit code: 1 when a decision does not fit
 */
export async function reviewCommand(
  about: string,
  options: ReviewOptions,
  output: Output,
  lookUp: LookUp = async () => NOTHING_KEPT,
): Promise<0 | 1> {
  // What somebody has begun to fill in is never written over: told at once.
  if (options.output !== undefined && existsSync(options.output)) throw thereAlready(options.output);
  const isCuration = /\.ya?ml$/i.test(about);
  if (isCuration && options.check !== true)
    throw new BpfGraphError(
      'USAGE',
      `${about} is a curation file, and the worksheet is made of a transcript`,
      'Give the transcript, or check the file: --check.',
    );
  const { source, curations } = isCuration ? await ofCuration(about) : await ofTranscript(about, options, lookUp);
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

interface Reviewed {
  readonly source: SourceFile;
  readonly curations: readonly Curation[];
}

async function ofCuration(file: string): Promise<Reviewed> {
  const source = await readSource(transcriptOf(file));
  return { source, curations: [readCurationFile(file, sessionIdOf(source))] };
}

/** A transcript with all that was decided about it, in files and through the API. */
async function ofTranscript(about: string, { curation }: ReviewOptions, lookUp: LookUp): Promise<Reviewed> {
  const path = existsSync(about) ? about : seedNamed(about);
  if (path !== null) {
    const source = await readSource(path);
    const { yaml } = await lookUp(sessionIdOf(source));
    return { source, curations: curationsOf(path, source, curation, yaml) };
  }
  const { content, yaml } = await lookUp(about);
  if (content === null) throw nowhere(about);
  const { source, files } = unpacked(content);
  const applied = files.flatMap((file) => readCuration(file.path, file.text, about).curation ?? []);
  return { source, curations: [...applied, ...(yaml === null ? [] : [keptCuration(about, yaml)])] };
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

function seedNamed(session: string): string | null {
  return transcriptNamed(packagePath('seeds/transcripts'), session)[0] ?? null;
}

function nowhere(about: string): BpfGraphError {
  return new BpfGraphError(
    'INPUT_NOT_FOUND',
    `there is no file ${about}, and no session of that id ships with the program or was read into a graph at hand`,
    'Give the path of the transcript.',
  );
}

function transcriptNamed(folder: string, name: string): string[] {
  return readdirSync(folder)
    .filter((file) => TRANSCRIPT_ENDINGS.some((ending) => file.toLowerCase() === `${name}${ending}`.toLowerCase()))
    .map((file) => join(folder, file));
}
