import { LOG_LEVELS, type LogLevel } from '../api/log-level.ts';
import type { Token } from '../api/writing/tokens.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { readAuthFile } from './auth-file.ts';

/** What the environment sets, read once at the edge. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Folder of the embedded Neo4j: jars, data, logs. */
  readonly home: string;
  /** A Neo4j that runs elsewhere; null for the embedded one. */
  readonly external: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    /** Left out, it is the user's home database. */
    readonly database: string | undefined;
    /** Where its Neo4j Browser answers, for people. */
    readonly browserUrl: string | undefined;
  } | null;
  /** An OpenAI-compatible endpoint that may propose what the program did not find; null when none is named. */
  readonly languageModel: LanguageModelSettings | null;
  /** Who may change the graph through the API: nobody when empty. */
  readonly tokens: readonly Token[];
  /** Which requests the server logs on standard error; null where nothing is said. */
  readonly log: LogLevel | null;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Other sites whose pages may ask questions. */
  readonly origins: readonly string[];
  /** Bytes of answers to keep for whoever asks again; null where nothing is said. */
  readonly keptBytes: number | null;
  /** Bytes of sessions written in one transaction, about; null where nothing is said. */
  readonly transactionBytes: number | null;
}

export interface LanguageModelSettings {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** Milliseconds for one answer. */
  readonly timeout: number;
}

const MODEL_TIMEOUT_SECONDS = 60;

/** @throws BpfGraphError ENV_PORT_INVALID, ENV_AUTH_FILE, ENV_LANGUAGE_MODEL, ENV_TOKEN, ENV_API, ENV_INGEST */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment, 'PORT', 4000),
    boltPort: portOf(environment, 'NEO4J_BOLT_PORT', 7687),
    httpPort: portOf(environment, 'NEO4J_HTTP_PORT', 7474),
    home: environment.BPF_GRAPH_HOME || '.bpf-graph',
    external: externalOf(environment),
    languageModel: languageModelOf(environment),
    tokens: tokensOf(environment.BPF_GRAPH_TOKEN ?? ''),
    log: oneOf(environment, 'BPF_GRAPH_LOG', LOG_LEVELS),
    introspection: oneOf(environment, 'BPF_GRAPH_INTROSPECTION', ['on', 'off'] as const) !== 'off',
    origins: originsOf(environment.BPF_GRAPH_ORIGINS ?? ''),
    keptBytes: keptBytesOf(environment.BPF_GRAPH_KEPT_MB ?? ''),
    transactionBytes: transactionBytesOf(environment.BPF_GRAPH_TRANSACTION_KB ?? ''),
  };
}

function externalOf(environment: NodeJS.ProcessEnv): Settings['external'] {
  const uri = environment.NEO4J_URI ?? '';
  return uri === ''
    ? null
    : {
        uri,
        ...credentialsOf(environment),
        database: environment.NEO4J_DATABASE || undefined,
        browserUrl: environment.NEO4J_BROWSER_URL || undefined,
      };
}

/** Of NEO4J_AUTH_FILE, else of NEO4J_USER and NEO4J_PASSWORD: two passwords would leave open which one counts. */
function credentialsOf(environment: NodeJS.ProcessEnv): { user: string; password: string } {
  const { NEO4J_AUTH_FILE: file = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = environment;
  if (file === '') return { user: user || 'neo4j', password };
  if (user === '' && password === '') return readAuthFile(file);
  throw new BpfGraphError(
    'ENV_AUTH_FILE',
    `NEO4J_AUTH_FILE=${file} and ${password === '' ? 'NEO4J_USER' : 'NEO4J_PASSWORD'} are both set`,
    'Unset one of them: the file names the user and the password',
  );
}

function languageModelOf(environment: NodeJS.ProcessEnv): LanguageModelSettings | null {
  const { BPF_LLM_URL: url = '', BPF_LLM_MODEL: model = '', BPF_LLM_KEY: key = '' } = environment;
  if (url === '') return null;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new BpfGraphError(
      'ENV_LANGUAGE_MODEL',
      `BPF_LLM_URL=${url} is no web address`,
      'Give the base address of an OpenAI-compatible API, for example http://localhost:11434/v1, or unset it.',
    );
  }
  if (model === '') {
    throw new BpfGraphError(
      'ENV_LANGUAGE_MODEL',
      'BPF_LLM_URL is set and BPF_LLM_MODEL is not',
      'Set BPF_LLM_MODEL to the name of a model of that endpoint, or unset BPF_LLM_URL.',
    );
  }
  const seconds = Number(environment.BPF_LLM_TIMEOUT || MODEL_TIMEOUT_SECONDS);
  if (!(seconds > 0 && seconds <= 3600)) {
    throw new BpfGraphError(
      'ENV_LANGUAGE_MODEL',
      `BPF_LLM_TIMEOUT=${environment.BPF_LLM_TIMEOUT} is no time`,
      `Set it to the seconds that one answer may take, or unset it for ${MODEL_TIMEOUT_SECONDS}.`,
    );
  }
  return { url, model, key: key === '' ? null : key, timeout: seconds * 1000 };
}

/** A holder's name, and a secret of such characters as a header `Authorization: Bearer` may hold (RFC 6750). */
const TOKEN = /^(?:([\p{L}\p{N}._@-]{1,64}):)?([A-Za-z0-9._~+/=-]{16,256})$/u;

/** `SECRET`, or `NAME:SECRET,NAME:SECRET` for several people. The message repeats no secret. */
function tokensOf(text: string): Token[] {
  const parts = text.split(',').map((part) => part.trim());
  if (text.trim() === '') return [];
  return parts.map((part, index) => {
    const [, holder = 'unnamed', secret] = TOKEN.exec(part) ?? [];
    if (secret !== undefined) return { holder, secret };
    throw new BpfGraphError(
      'ENV_TOKEN',
      `BPF_GRAPH_TOKEN${parts.length > 1 ? `, entry ${index + 1},` : ''} is no token`,
      'Use 16 to 256 letters, digits and ._~+/=- as in the output of: openssl rand -hex 32. NAME:TOKEN,NAME:TOKEN for several people',
    );
  });
}

/** @returns null where the environment says nothing */
function oneOf<T extends string>(environment: NodeJS.ProcessEnv, name: string, allowed: readonly T[]): T | null {
  const text = environment[name] ?? '';
  if (text === '') return null;
  const value = allowed.find((known) => known === text);
  if (value !== undefined) return value;
  throw new BpfGraphError('ENV_API', `${name}=${text} is not known`, `Set it to ${allowed.join(' or ')}, or unset it.`);
}

const MOST_KEPT_MB = 4096;

function keptBytesOf(text: string): number | null {
  if (text === '') return null;
  const megabytes = Number(text);
  if (megabytes >= 0 && megabytes <= MOST_KEPT_MB) return Math.round(megabytes * 1024 * 1024);
  const hint = `Set it to megabytes of memory, 0 to ${MOST_KEPT_MB} (0 keeps no answers), or unset it for 32.`;
  throw new BpfGraphError('ENV_API', `BPF_GRAPH_KEPT_MB=${text} is no size`, hint);
}

const MOST_TRANSACTION_KB = 64_000;

function transactionBytesOf(text: string): number | null {
  if (text === '') return null;
  const kilobytes = Number(text);
  if (kilobytes >= 1 && kilobytes <= MOST_TRANSACTION_KB) return Math.round(kilobytes * 1000);
  const hint = `Set it to kilobytes, 1 (a session a transaction) to ${MOST_TRANSACTION_KB}, or unset it for 16000.`;
  throw new BpfGraphError('ENV_INGEST', `BPF_GRAPH_TRANSACTION_KB=${text} is no size`, hint);
}

function originsOf(text: string): string[] {
  const origins = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const origin of origins) {
    if (/^https?:$/.test(URL.parse(origin)?.protocol ?? '') && URL.parse(origin)?.origin === origin) continue;
    const hint =
      'Give scheme, host and port alone, as in https://example.org or http://localhost:3000; several with commas.';
    throw new BpfGraphError('ENV_API', `BPF_GRAPH_ORIGINS: "${origin}" is no origin`, hint);
  }
  return origins;
}

function portOf(environment: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new BpfGraphError(
    'ENV_PORT_INVALID',
    `${name}=${text} is no port`,
    `Set ${name} to a whole number from 1 to 65535, or unset it for ${fallback}.`,
  );
}
