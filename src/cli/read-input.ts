import { readdirSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../source/read-source.ts';
import type { SourceFile } from '../source/source-file.ts';

// The longest IGF sessions have half a megabyte of captions. What is a hundred times that is no transcript.
const MOST_BYTES = 50 * 1024 * 1024;
export const TRANSCRIPT_ENDINGS = ['.txt', '.text', '.html', '.htm', '.vtt', '.srt', '.docx', '.pdf'];

/**
 * Read one transcript, in whatever format it was published.
 * @throws BpfGraphError as `readBytes`, and what `sourceFromBytes` throws
 */
export async function readSource(path: string): Promise<SourceFile> {
  const bytes = await readBytes(path);
  try {
    return await sourceFromBytes(path, bytes);
  } catch (error) {
    throw error instanceof BpfGraphError ? error : unreadable(path, error);
  }
}

/** @throws BpfGraphError INPUT_NOT_FOUND, INPUT_NOT_A_FILE, INPUT_TOO_LARGE */
export async function readBytes(path: string): Promise<Uint8Array> {
  const stats = statOf(path);
  if (!stats.isFile()) {
    throw new BpfGraphError(
      'INPUT_NOT_A_FILE',
      `${path} is not a file`,
      'Give a caption file; `ingest` takes folders too.',
    );
  }
  if (stats.size > MOST_BYTES) {
    const size = Math.round(stats.size / 1024 / 1024);
    throw new BpfGraphError(
      'INPUT_TOO_LARGE',
      `${path} has ${size} MB; a transcript has at most ${MOST_BYTES / 1024 / 1024} MB`,
      'Check that it is the captions of one session; split a file of several sessions into one file each.',
    );
  }
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The caption files that paths name, and the paths that name none with the reason. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly skipped: readonly (readonly [string, BpfGraphError])[];
}

/** Files as given, folders walked, sorted by name so that every run takes them alike. */
export function transcriptPaths(paths: readonly string[]): FoundFiles {
  const files: string[] = [];
  const skipped: [string, BpfGraphError][] = [];
  for (const path of paths) {
    try {
      files.push(...(statOf(path).isDirectory() ? transcriptsIn(path) : [path]));
    } catch (error) {
      if (!(error instanceof BpfGraphError)) throw error;
      skipped.push([path, error]);
    }
  }
  return { files, skipped };
}

function transcriptsIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TRANSCRIPT_ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (found.length > 0) return found;
  throw new BpfGraphError(
    'INPUT_NOT_FOUND',
    `${folder} holds no transcript (${TRANSCRIPT_ENDINGS.join(', ')})`,
    'Give the folder that holds the caption files.',
  );
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): BpfGraphError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return new BpfGraphError(
      'INPUT_NOT_FOUND',
      `there is no file ${path}`,
      'Check the path; it counts from the folder you are in.',
      error,
    );
  return new BpfGraphError(
    'INPUT_NOT_FOUND',
    `${path} cannot be read (${code ?? String(error)})`,
    'Check its permissions.',
    error,
  );
}
