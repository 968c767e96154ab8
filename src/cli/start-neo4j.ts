import { containerRuns, type LocalNeo4j, startContainerNeo4j } from '../neo4j/container.ts';
import { findDocker } from '../neo4j/docker.ts';
import { homeOf } from '../neo4j/home.ts';
import { holdsDatabase } from '../neo4j/replace-database.ts';
import { type EmbeddedNeo4j, type EmbeddedOptions, startEmbeddedNeo4j } from '../neo4j/server.ts';
import { BpfGraphError, type ErrorCode } from '../problem/bpf-graph-error.ts';
import { packagePath } from './package-folder.ts';

/** What the embedded server lacks on a machine without Java or Maven. */
const LACKING: ReadonlySet<ErrorCode> = new Set(['ENV_NO_JAVA', 'ENV_JAVA_TOO_OLD', 'ENV_NO_MAVEN']);

/**
 * The embedded Neo4j; where Java or Maven is missing and Docker answers, the one of `docker-compose.yml`. Never that one where the
 * home holds a graph already: an empty one in its place would look like a loss.
 */
export async function startNeo4j(options: EmbeddedOptions): Promise<LocalNeo4j | EmbeddedNeo4j> {
  const composeFile = packagePath('docker-compose.yml');
  // Beside a program that uses the container its ports are taken: by that container.
  if (containerRuns(options.home)) {
    const docker = await findDocker(options.environment);
    if (docker !== null) return startContainerNeo4j({ ...options, docker, composeFile });
  }
  try {
    return await startEmbeddedNeo4j(options);
  } catch (error) {
    if (!(error instanceof BpfGraphError && LACKING.has(error.code))) throw error;
    const docker = holdsDatabase(homeOf(options.home).data) ? null : await findDocker(options.environment);
    if (docker === null) throw error;
    options.progress.note(`${error.message}: taking Docker instead`);
    return startContainerNeo4j({ ...options, docker, composeFile });
  }
}
