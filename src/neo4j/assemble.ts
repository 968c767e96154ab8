import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Environment } from './environment.ts';
import type { Java } from './find-java.ts';
import { homeProblem, requireSpace } from './home.ts';
import { withLock } from './lock.ts';
import { endLeftOver, runMaven } from './maven.ts';
import type { ProcessIdentity } from './process-identity.ts';
import type { Progress } from './progress.ts';
import { replaceFile } from './write-file.ts';

/** A Neo4j ready to run: jars only, nothing of a person's. Never changed once it stands under its name. */
export interface Assembly {
  readonly folder: string;
  /** The server's jars. */
  readonly lib: string;
  /** The jars of Graph Data Science that hold procedures: Neo4j loads every class of these to look for them. */
  readonly plugins: string;
  /** What those need. */
  readonly pluginsLib: string;
  /** Version of Neo4j, `5.26.30`. */
  readonly version: string;
  /** Version and hash of the pom files: another one means another assembly. */
  readonly name: string;
}

/** The pom files lie in `src/neo4j` of the package, beside this file in a checkout. */
const POMS = ['pom.xml', 'server.pom.xml', 'graph-data-science.pom.xml'];
const POM_FOLDER = new URL('../../src/neo4j/', import.meta.url);

/** Different names among the 353 jars that Maven delivers for these pom files; only the progress display depends on it. */
const JARS = 349;
/** The jars take 230 MB, and Neo4j needs some for its first database. */
const NEEDED_BYTES = 400e6;
/**
 * The artifacts of Graph Data Science with procedures in them. With all 139 jars in `plugins` Neo4j loads their 9,000 classes at
 * each start, 2 s more, and the class-data archive grows to twice the size.
 */
const HOLDS_PROCEDURES = /^org\.neo4j\.gds:(?:alpha-)?proc(?:-|$)/;
const MANIFEST = 'manifest.json';
const STAGING = 'staging-';
/** The Maven that runs now, or that a killed program left running. */
const MAVEN = 'maven.json';

/**
 * The assembled Neo4j of a folder, put together with Maven when it is not there. It is built in a folder of its own and gets its
 * name in one step, so a cut-off assembly is never used; the next call begins it again (Maven keeps what it has downloaded).
 * @param java called only when Maven has to run
 * @throws ENV_NO_MAVEN, ENV_DOWNLOAD_FAILED, ENV_DISK_FULL, ENV_HOME_NOT_WRITABLE
 */
export async function assemble(options: {
  assemblies: string;
  environment: Environment;
  java: Java;
  progress: Progress;
  signal?: AbortSignal | undefined;
}): Promise<Assembly> {
  const { assemblies, progress, signal } = options;
  const assembly = assemblyIn(assemblies);
  if (isComplete(assembly)) return assembly;
  try {
    mkdirSync(assemblies, { recursive: true });
    const lock = join(assemblies, 'assembling.lock');
    const onWait = (pid: number) => progress.note(`waiting for pid ${pid}, which is assembling Neo4j`);
    await withLock(lock, () => isComplete(assembly) || build(assembly, options), { signal, onWait });
  } catch (error) {
    throw homeProblem(error, assemblies);
  }
  return assembly;
}

/** Where the assembly of these pom files lies or would lie. */
export function assemblyIn(assemblies: string): Assembly {
  const texts = POMS.map((name) => readFileSync(pomFile(name), 'utf8'));
  const version = /<neo4j\.version>([^<]+)</.exec(texts.join('\n'))?.[1] ?? 'unknown';
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12);
  const name = `${version}-${hash}`;
  const folder = join(assemblies, name);
  return {
    folder,
    lib: join(folder, 'lib'),
    plugins: join(folder, 'plugins'),
    pluginsLib: join(folder, 'plugins-lib'),
    version,
    name,
  };
}

/** Every jar of the manifest stands with its size: a jar lost since (a power cut, a tidy person) means to assemble again. */
export function isComplete(assembly: Assembly): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(assembly.folder, MANIFEST), 'utf8')) as Record<string, number>;
    return Object.entries(manifest).every(([path, size]) => statSync(join(assembly.folder, path)).size === size);
  } catch {
    return false;
  }
}

async function build(assembly: Assembly, options: Parameters<typeof assemble>[0]): Promise<true> {
  const { assemblies, progress } = options;
  await removeLeftOvers(assemblies);
  await requireSpace(assemblies, NEEDED_BYTES);
  const staging = join(assemblies, `${STAGING}${randomUUID()}`);
  progress.note(`assembling Neo4j ${assembly.version} with Graph Data Science, once (about 230 MB)`);
  const counter = progress.count('Neo4j', JARS);
  try {
    const poms = join(staging, 'poms');
    mkdirSync(poms, { recursive: true });
    for (const name of POMS) replaceFile(join(poms, name), readFileSync(pomFile(name), 'utf8'), 0o644);
    await runMaven({
      ...options,
      folder: assemblies,
      args: ['-f', join(poms, 'pom.xml'), `-Dassembly.folder=${staging}`, 'dependency:copy-dependencies'],
      onStart: (maven) => replaceFile(join(assemblies, MAVEN), JSON.stringify(maven)),
      onJars: (jars) => counter.advance(Math.min(jars, JARS)),
    });
    arrange(staging);
    rmSync(assembly.folder, { recursive: true, force: true });
    renameSync(staging, assembly.folder);
    return true;
  } finally {
    counter.close();
    rmSync(staging, { recursive: true, force: true });
    rmSync(join(assemblies, MAVEN), { force: true });
  }
}

/** From Maven's layout to `lib` and `plugins`. A plugin's jar stays out when the server has the same artifact of the same group. */
function arrange(staging: string): void {
  const server = jarsBelow(join(staging, 'server'));
  const plugins = jarsBelow(join(staging, 'graph-data-science'));
  if (server.length === 0 || plugins.length === 0) {
    throw new BpfGraphError('ENV_DOWNLOAD_FAILED', 'Maven ended well but delivered no jars', 'Run it again');
  }
  const inServer = new Set(server.map((jar) => jar.key));
  const manifest: Record<string, number> = {};
  const place = (folder: string, jars: readonly Jar[]) => {
    mkdirSync(join(staging, folder));
    for (const jar of jars) {
      const path = join(folder, jar.name);
      renameSync(jar.path, join(staging, path));
      manifest[path] = statSync(join(staging, path)).size;
    }
  };
  place('lib', server);
  const extra = plugins.filter((jar) => !inServer.has(jar.key));
  place(
    'plugins',
    extra.filter((jar) => HOLDS_PROCEDURES.test(jar.key)),
  );
  place(
    'plugins-lib',
    extra.filter((jar) => !HOLDS_PROCEDURES.test(jar.key)),
  );
  for (const folder of ['server', 'graph-data-science', 'poms']) rmSync(join(staging, folder), { recursive: true });
  replaceFile(join(staging, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, 0o644);
}

interface Jar {
  readonly path: string;
  /** `groupId:artifactId`: two artifacts with one name and different groups are different jars. */
  readonly key: string;
  /** With the group in front, as two groups have jars of one name. */
  readonly name: string;
}

/** Maven's layout: `org/neo4j/gds/proc/2.13.9/proc-2.13.9.jar`. */
function jarsBelow(folder: string): Jar[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.jar'));
  return paths.sort().map((path) => {
    const parts = path.split(sep);
    const group = parts.slice(0, -3).join('.');
    return { path: join(folder, path), key: `${group}:${parts.at(-3)}`, name: `${group}.${parts.at(-1)}` };
  });
}

/** What assemblies that were cut off left. Only called under the lock, so none of it is in use. */
async function removeLeftOvers(assemblies: string): Promise<void> {
  const maven = readJson<ProcessIdentity>(join(assemblies, MAVEN));
  if (maven !== null) await endLeftOver(maven);
  for (const name of readdirSync(assemblies)) {
    if (name.startsWith(STAGING)) rmSync(join(assemblies, name), { recursive: true, force: true });
  }
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

function pomFile(name: string): string {
  return fileURLToPath(new URL(name, POM_FOLDER));
}
