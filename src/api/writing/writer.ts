import { createHash, randomUUID } from 'node:crypto';
import type { GivenDecisions } from '../../curation/kept-decisions.ts';
import { deleteSession, type LoadOutcome, loadSession } from '../../graph/load-session.ts';
import type { Change } from '../../graph/record-change.ts';
import type { SessionRows } from '../../graph/rows.ts';
import type { Store } from '../../graph/store.ts';
import { BpfGraphError } from '../../problem/bpf-graph-error.ts';
import type { Problem } from '../../problem/problem.ts';
import { sessionIdOf } from '../../transcript/session-id.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { holderOf, type Token } from './tokens.ts';

/** What a transcript says, ready to be written, and what a person should check in it. */
export interface ReadTranscript {
  readonly rows: SessionRows;
  readonly problems: readonly Problem[];
}

/** What a session says with decisions about it, ready to be written. */
export interface CuratedTranscript {
  readonly rows: SessionRows;
  /** The curation file that the graph is to keep. */
  readonly yaml: string;
  /** Earlier decisions that no longer fit, each with what is wrong with it. */
  readonly misfits: readonly string[];
}

/** All that changing the graph takes. */
export interface Writing {
  readonly tokens: readonly Token[];
  /**
   * Read a transcript away from the thread that answers requests: it takes seconds.
   * @param file name with its ending, no folders
   * @param kept the curation file that the graph keeps of the session; null for none
   * @throws BpfGraphError INPUT_…
   */
  readonly readTranscript: (file: string, bytes: Uint8Array, kept: string | null) => Promise<ReadTranscript>;
  /**
   * Understand a session anew with decisions about it, likewise.
   * @param content what it was read from, as the graph holds it
   * @throws BpfGraphError INPUT_CURATION
   */
  readonly curate: (
    content: string,
    kept: string | null,
    given: Omit<GivenDecisions, 'textSha256'>,
  ) => Promise<CuratedTranscript>;
}

/** Decisions as a client hands them in. */
export interface DecisionsGiven {
  /** Id. */
  readonly session: string;
  /** In the form of a curation file, as text or as values. */
  readonly decisions: string | object;
  /** Whether they take the place of all that were kept. */
  readonly replaces: boolean;
  /** The version that the client has read; null where it does not matter. */
  readonly version: string | null;
}

/** What was decided about a session through the API. */
export interface CurationRow {
  /** Id. */
  readonly session: string;
  readonly yaml: string;
}

export interface CuratedRow {
  readonly curation: CurationRow;
  readonly misfits: readonly string[];
}

interface KeptRow extends Record<string, unknown> {
  readonly session: string | null;
  readonly sourceFile: string | null;
  readonly content: string | null;
  readonly yaml: string | null;
}

/** By which a client tells that nobody has decided anything since it read. */
export function versionOf(yaml: string): string {
  return createHash('sha256').update(yaml).digest('hex');
}

export type IngestedRow = Pick<ReadTranscript, 'problems'> & {
  readonly outcome: LoadOutcome;
  /** Id. */
  readonly session: string;
};

/** Makes the writers of requests that carry a token. */
export class Writers {
  readonly #store: Pick<Store, 'read' | 'write'>;
  readonly #writing: Writing;
  readonly #queue = new OneAtATime();

  constructor(store: Pick<Store, 'read' | 'write'>, writing: Writing) {
    this.#store = store;
    this.#writing = writing;
  }

  /** @returns null for a request without a token that somebody holds */
  writerOf(authorization: string | undefined, request: string): Writer | null {
    const by = holderOf(this.#writing.tokens, authorization);
    return by === null ? null : new Writer(this.#store, this.#writing, this.#queue, by, request);
  }
}

/** Changes the graph in the name of somebody: one change at a time, each written down with who made it. */
export class Writer {
  readonly #store: Pick<Store, 'read' | 'write'>;
  readonly #writing: Writing;
  readonly #queue: OneAtATime;
  readonly #by: string;
  readonly #request: string;

  constructor(store: Pick<Store, 'read' | 'write'>, writing: Writing, queue: OneAtATime, by: string, request: string) {
    this.#store = store;
    this.#writing = writing;
    this.#queue = queue;
    this.#by = by;
    this.#request = request;
  }

  ingest(file: string, bytes: Uint8Array): Promise<IngestedRow> {
    return this.#queue.run(async () => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { yaml } = await this.#kept(sessionIdOf({ file, sha256 }));
      const { rows, problems } = await this.#writing.readTranscript(file, bytes, yaml);
      const outcome = await loadSession(this.#store, { ...rows, kept: yaml }, { change: this.#change() });
      return { outcome, session: rows.session, problems };
    });
  }

  /** Decide about a session: it is understood anew, and written with the decisions in one transaction. */
  curate({ session, decisions, replaces, version }: DecisionsGiven): Promise<CuratedRow> {
    return this.#queue.run(async () => {
      const kept = await this.#kept(session);
      if (kept.session === null) throw unknownSession(session);
      if (kept.content === null) throw withoutSource(session, kept.sourceFile);
      if (version !== null && version !== versionOf(kept.yaml ?? '')) throw decidedMeanwhile(session);
      const change = this.#change();
      const head = { session, by: this.#by, on: change.at.slice(0, 10) };
      const { rows, yaml, misfits } = await this.#writing.curate(kept.content, kept.yaml, {
        decisions,
        head,
        replaces,
      });
      await loadSession(this.#store, { ...rows, kept: kept.yaml }, { change, keeps: yaml });
      return { curation: { session, yaml }, misfits };
    });
  }

  /** What was decided about a session; null for nothing. */
  async curation(session: string): Promise<CurationRow | null> {
    const { yaml } = await this.#kept(session);
    return yaml === null ? null : { session, yaml };
  }

  async #kept(session: string): Promise<KeptRow> {
    const [row] = await this.#store.read<KeptRow>('curation/kept', { session });
    return row ?? { session: null, sourceFile: null, content: null, yaml: null };
  }

  /** @returns whether it was there */
  deleteSession(id: string): Promise<boolean> {
    return this.#queue.run(() => deleteSession(this.#store, id, this.#change()));
  }

  #change(): Change {
    return { id: randomUUID(), at: new Date().toISOString(), by: this.#by, request: this.#request };
  }
}

function unknownSession(session: string): BpfGraphError {
  return new BpfGraphError('NOT_FOUND', `The graph holds no session "${session}"`, 'Ask for "sessions": they have ids');
}

function withoutSource(session: string, sourceFile: string | null): BpfGraphError {
  const message = `"${session}" was imported, or loaded by an older program: the graph does not hold what it was read from, and cannot understand it anew`;
  const file = sourceFile ?? 'its transcript';
  const hint = `Ingest ${file} once, by "bpf-graph ingest" or ingestTranscript, and hand the decisions in again`;
  return new BpfGraphError('INPUT_NOT_FOUND', message, hint);
}

function decidedMeanwhile(session: string): BpfGraphError {
  const message = `Somebody has decided about "${session}" since the version given was read`;
  return new BpfGraphError(
    'INPUT_CURATION',
    message,
    'Read "curation" again, and hand your decisions in with its version',
  );
}
