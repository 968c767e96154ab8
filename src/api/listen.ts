import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** How many ports above a taken one are tried before any free one is named. */
const SEARCH = 100;
const LAST_PORT = 65_535;
/** Connections that wait to be taken, where some thousand come at once: the system resets those beyond. */
const BACKLOG = 4_096;

/**
 * Listen, or say which variable to change.
 * @param port 0 for any free one
 * @returns the address, without a slash at its end
 * @throws ENV_PORT_INVALID, ENV_PORT_TAKEN with a free port in its hint
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) {
    throw new BpfGraphError('ENV_PORT_INVALID', `PORT is ${port}, not a port`, `Use a number from 1 to ${LAST_PORT}`);
  }
  const problem = await tryListening(server, host, port);
  if (problem === null) return addressOf(server, host);
  if (problem.code === 'EADDRINUSE') {
    const free = await freePortAbove(host, port);
    throw new BpfGraphError(
      'ENV_PORT_TAKEN',
      `port ${port} (PORT) is taken by another program`,
      `Set PORT to a free one, for example PORT=${free}, or end the other program`,
      problem,
    );
  }
  if (problem.code === 'EACCES') {
    const hint = 'Use a port above 1023';
    throw new BpfGraphError('ENV_PORT_INVALID', `port ${port} (PORT) needs more rights`, hint, problem);
  }
  const hint = 'Set HOST to an address of this machine: 127.0.0.1 for this machine alone, 0.0.0.0 for all';
  throw new BpfGraphError('ENV_PORT_INVALID', `cannot listen on ${host} (HOST) port ${port} (PORT)`, hint, problem);
}

function tryListening(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    const fail = (error: NodeJS.ErrnoException): void => done(error);
    server.once('error', fail);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off('error', fail);
      done(null);
    });
  });
}

async function freePortAbove(host: string, port: number): Promise<number> {
  for (let next = port + 1; next <= Math.min(port + SEARCH, LAST_PORT); next += 1) {
    const free = await probe(host, next);
    if (free !== null) return free;
  }
  return (await probe(host, 0)) ?? port;
}

async function probe(host: string, port: number): Promise<number | null> {
  const server = createServer();
  if ((await tryListening(server, host, port)) !== null) return null;
  const address = server.address();
  await new Promise((done) => server.close(done));
  return address !== null && typeof address === 'object' ? address.port : null;
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  // 0.0.0.0 and :: mean every address of the machine; people on it use the loopback one.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
