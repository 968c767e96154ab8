/**
 * The stable codes of the errors this program throws on purpose. They reach the command line as `error CODE: ...` and
 * GraphQL as `extensions.code`. INPUT_*: what was given is at fault; ENV_*: the machine or its set-up; STORE_*: Neo4j;
 * USAGE: the command line; DEFECT: a fault of the program itself.
 */
export type ErrorCode =
  | 'INPUT_NOT_FOUND'
  | 'INPUT_NOT_A_FILE'
  | 'INPUT_EMPTY'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_NOT_TEXT'
  | 'INPUT_ENCODING'
  | 'INPUT_DAMAGED'
  | 'INPUT_NO_TURNS'
  | 'INPUT_DUPLICATE'
  | 'INPUT_SEED'
  | 'INPUT_TEMPLATE'
  | 'INPUT_CURATION'
  | 'ENV_PORT_TAKEN'
  | 'ENV_PORT_INVALID'
  | 'ENV_AUTH_FILE'
  | 'ENV_LANGUAGE_MODEL'
  | 'ENV_TOKEN'
  | 'ENV_API'
  | 'ENV_INGEST'
  | 'ENV_NO_JAVA'
  | 'ENV_JAVA_TOO_OLD'
  | 'ENV_NO_MAVEN'
  | 'ENV_DOWNLOAD_FAILED'
  | 'ENV_DISK_FULL'
  | 'ENV_HOME_NOT_WRITABLE'
  | 'ENV_NOT_WRITABLE'
  | 'ENV_HOME_IN_USE'
  | 'ENV_NEO4J_START_FAILED'
  | 'ENV_DUMP_FAILED'
  | 'STORE_UNREACHABLE'
  | 'STORE_WRONG_PASSWORD'
  | 'STORE_WRONG_SCHEME'
  | 'STORE_TOO_OLD'
  | 'STORE_DATABASE_MISSING'
  | 'STORE_NOT_EMPTY'
  | 'STORE_FAILED'
  | 'INTERRUPTED'
  | 'NOT_FOUND'
  | 'USAGE'
  | 'DEFECT';

/** Exit codes of the command line: 1 the input or the environment is at fault, 2 usage, 70 a defect (sysexits EX_SOFTWARE). */
export function exitCodeOf(code: ErrorCode): 1 | 2 | 70 {
  if (code === 'USAGE') return 2;
  return code === 'DEFECT' ? 70 : 1;
}

/** The one family of errors thrown on purpose: what went wrong and where (`message`), and what to do next (`hint`). */
export class BpfGraphError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  /**
   * @param code stable, see {@link ErrorCode}
   * @param message what went wrong and where, one sentence without a final stop
   * @param hint the next step, one sentence
   * @param cause the error beneath, kept for `--verbose` and logs, never shown to API clients
   */
  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BpfGraphError';
    this.code = code;
    this.hint = hint;
  }
}
