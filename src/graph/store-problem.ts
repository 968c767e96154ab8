import neo4j from 'neo4j-driver';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** The parts of an address that may be shown: never the password. */
interface Shown {
  readonly uri: string;
  readonly user: string;
  readonly database?: string | undefined;
}

/** The server does not take the user's password. What else it says of security is about what the user may do. */
const CREDENTIALS =
  /Security\.(?:Unauthorized|CredentialsExpired|TokenExpired|AuthProviderFailed|AuthenticationRateLimit)/;

/** What went wrong while connecting, in a person's words. */
export function connectionProblem(error: unknown, address: Shown): BpfGraphError {
  if (error instanceof BpfGraphError) return error;
  const { code, text } = describe(error);
  if (CREDENTIALS.test(code)) return wrongPassword(address, code, error);
  if (
    /DatabaseNotFound|Database\.(?:DatabaseUnavailable|IllegalAliasChain)/.test(code) ||
    /database does not exist/i.test(text)
  ) {
    return new BpfGraphError(
      'STORE_DATABASE_MISSING',
      `Neo4j at ${address.uri} has no database "${address.database ?? ''}" that can be used`,
      'Set NEO4J_DATABASE to one that exists (SHOW DATABASES lists them), or unset it to use the default one',
      error,
    );
  }
  if (isSchemeProblem(text)) return wrongScheme(address, error);
  return unreachable(address, text, error);
}

/** What went wrong while a statement ran. A lost connection is told as such. */
export function queryProblem(error: unknown, address: Shown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, text } = describe(error);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return unreachable(address, text, error);
  if (CREDENTIALS.test(code)) return connectionProblem(error, address);
  const name = 'statementName' in error ? String(error.statementName) : '';
  const query = name === '' ? 'a transaction' : `the statement "${name}"`;
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) {
    return new BpfGraphError('STORE_FAILED', `${query} took too long and was ended`, 'Ask for less at once', error);
  }
  return new BpfGraphError('STORE_FAILED', `${query} failed: ${text}`, 'Run it in Neo4j Browser to see why', error);
}

export function wrongScheme(address: Shown, cause?: unknown): BpfGraphError {
  const { scheme, host } = parts(address.uri);
  const plain = scheme.replace(/\+s(?:sc)?$/, '');
  const isNeo4j = plain === 'bolt' || plain === 'neo4j';
  const message = isNeo4j
    ? `${address.uri} does not speak ${scheme === plain ? 'Bolt without TLS' : 'Bolt with TLS'}`
    : `NEO4J_URI ${address.uri} is not an address of Neo4j's Bolt protocol`;
  const advice =
    scheme === plain && isNeo4j
      ? `Use the Bolt port (7687, not the HTTP port 7474), or ${plain}+s:// for a server with TLS`
      : `Use ${isNeo4j ? plain : 'bolt'}://${host} for a server without TLS (the Bolt port is 7687), neo4j+s:// for Aura`;
  return new BpfGraphError('STORE_WRONG_SCHEME', message, advice, cause);
}

function wrongPassword(address: Shown, code: string, cause: unknown): BpfGraphError {
  const message = code.endsWith('RateLimit')
    ? `Neo4j at ${address.uri} lets user "${address.user}" wait after too many wrong passwords`
    : `Neo4j at ${address.uri} does not accept the password of user "${address.user}"`;
  return new BpfGraphError('STORE_WRONG_PASSWORD', message, 'Check NEO4J_USER and NEO4J_PASSWORD', cause);
}

function unreachable(address: Shown, text: string, cause: unknown): BpfGraphError {
  return new BpfGraphError(
    'STORE_UNREACHABLE',
    `no Neo4j answers at ${address.uri}: ${text}`,
    'Start that server or correct NEO4J_URI; without NEO4J_URI the embedded Neo4j is used',
    cause,
  );
}

/** TLS spoken to a plain server, Bolt spoken to one with TLS or to an HTTP server. */
function isSchemeProblem(text: string): boolean {
  return /ssl|tls|certificate|wrong version number|Server responded HTTP|EPROTO|handshake|socket disconnected before secure/i.test(
    text,
  );
}

/** The driver wraps the socket's own error one or several times. */
function describe(error: unknown): { code: string; text: string } {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  const texts: string[] = [];
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    if (inner.message !== '' && !texts.some((text) => text.includes(inner.message))) texts.push(inner.message);
  }
  return { code, text: texts.join(': ').replaceAll(/\s+/g, ' ') || String(error) };
}

function parts(uri: string): { scheme: string; host: string } {
  const match = /^([a-z0-9+.-]+):\/\/([^/]*)/i.exec(uri);
  return { scheme: match?.[1]?.toLowerCase() ?? '', host: match?.[2] || 'HOST:7687' };
}
