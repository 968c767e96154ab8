import { createServer } from 'node:net';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** The embedded server is bound to loopback alone. */
export const LOOPBACK = '127.0.0.1';

/** How far above a taken port a free one is looked for. */
const SEARCH = 200;

/**
 * @param variable the environment variable that sets the port, named in the message
 * @param host the address it is to listen on
 * @throws ENV_PORT_TAKEN with a free port in the hint, ENV_PORT_INVALID
 */
export async function requirePort(port: number, variable: string, what: string, host = LOOPBACK): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new BpfGraphError('ENV_PORT_INVALID', `${variable} is ${port}, not a port`, 'Use a number from 1 to 65535');
  }
  const problem = await tryPort(port, host);
  if (problem === null) return;
  if (problem === 'EACCES') {
    throw new BpfGraphError(
      'ENV_PORT_INVALID',
      `port ${port} (${variable}) needs more rights`,
      'Use a port above 1023',
    );
  }
  const free = await freePortAbove(port, host);
  throw new BpfGraphError(
    'ENV_PORT_TAKEN',
    `port ${port} for ${what} is taken by another program`,
    `Set ${variable} to a free port, for example ${variable}=${free}, or end the other program`,
  );
}

/** A port that no program listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, LOOPBACK, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has a numbered port');
  return address.port;
}

async function freePortAbove(port: number, host: string): Promise<number> {
  for (let next = port + 1; next <= Math.min(port + SEARCH, 65_535); next++) {
    if ((await tryPort(next, host)) === null) return next;
  }
  return freePort();
}

/** @returns null when a server can listen there, else the system's code */
async function tryPort(port: number, host: string): Promise<string | null> {
  const server = createServer();
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'EUNKNOWN'));
    server.listen(port, host, () => server.close(() => done(null)));
  });
}
