import { BpfGraphError } from '../problem/bpf-graph-error.ts';

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
  } | null;
}

/** @throws BpfGraphError ENV_PORT_INVALID */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const uri = environment.NEO4J_URI ?? '';
  return {
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment, 'PORT', 4000),
    boltPort: portOf(environment, 'NEO4J_BOLT_PORT', 7687),
    httpPort: portOf(environment, 'NEO4J_HTTP_PORT', 7474),
    home: environment.BPF_GRAPH_HOME || '.bpf-graph',
    external:
      uri === ''
        ? null
        : {
            uri,
            user: environment.NEO4J_USER || 'neo4j',
            password: environment.NEO4J_PASSWORD ?? '',
            database: environment.NEO4J_DATABASE || undefined,
          },
  };
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
