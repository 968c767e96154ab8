import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from './assemble.ts';
import type { Home } from './home.ts';
import { LOOPBACK } from './ports.ts';
import { replaceFile } from './write-file.ts';

const MEBIBYTE = 1024 * 1024;

/** Memory for Neo4j in mebibytes. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

/**
 * A part of the machine, as it is a person's own and does other work: an eighth for the heap (512 MiB to 4 GiB), a sixteenth
 * for the page cache (128 MiB to 2 GiB). A session makes some thousand nodes, a thousand sessions fit in either.
 * @param bytes the machine's or the container's memory
 */
export function memoryFor(bytes: number): Memory {
  const mebibytes = bytes / MEBIBYTE;
  return { heap: between(512, mebibytes / 8, 4096), pageCache: between(128, mebibytes / 16, 2048) };
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

/** The text of `neo4j.conf`. Settings: Neo4j Operations Manual 5, "Configuration settings". */
export function configurationText(
  home: Home,
  assembly: Assembly,
  ports: { readonly bolt: number; readonly http: number },
  memory: Memory,
): string {
  const settings: Record<string, string | number | boolean> = {
    'server.directories.data': home.data,
    'server.directories.logs': home.logs,
    'server.directories.run': home.run,
    'server.directories.plugins': assembly.plugins,
    'server.directories.lib': assembly.lib,
    'server.directories.import': join(home.folder, 'import'),
    'server.default_listen_address': LOOPBACK,
    'server.default_advertised_address': LOOPBACK,
    'server.bolt.listen_address': `${LOOPBACK}:${ports.bolt}`,
    // Named with its port, or Neo4j Browser and neo4j:// routing would be sent to 7687.
    'server.bolt.advertised_address': `${LOOPBACK}:${ports.bolt}`,
    'server.http.listen_address': `${LOOPBACK}:${ports.http}`,
    'server.http.advertised_address': `${LOOPBACK}:${ports.http}`,
    'server.https.enabled': false,
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    'dbms.security.procedures.unrestricted': 'gds.*',
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    // Whence Neo4j Browser may load a guide and a style: its own default, and the API on this machine.
    'browser.remote_content_hostname_whitelist': `guides.neo4j.com,localhost,${LOOPBACK}`,
    // A log of 256 MiB a database would be reserved on the disk before the first node stands.
    'db.tx_log.preallocate': false,
    // Bolt would wait 5 s for each of its two listeners at a stop, in case another client comes.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'db.tx_log.rotation.retention_policy': '2 files',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Written anew by bpf-graph at each start.', ...lines, ''].join('\n');
}

/** Write `conf/neo4j.conf`. */
export function writeConfiguration(home: Home, text: string): void {
  mkdirSync(join(home.folder, 'import'), { recursive: true });
  replaceFile(join(home.conf, 'neo4j.conf'), text);
}
