import type { Fault } from './fault.ts';
import { judge, type Scene, type Verdict } from './scene.ts';

type Victim = 'Neo4j' | 'ingest';

async function kill(scene: Scene, victims: readonly Victim[]): Promise<Verdict> {
  await scene.start();
  const ingest = scene.ingest();
  await scene.someMomentOf(ingest);
  if (victims.includes('ingest')) ingest.process.kill('SIGKILL');
  if (victims.includes('Neo4j')) scene.killNeo4j();
  return judge(scene, [await ingest.ended]);
}

export const KILLS: readonly Fault[] = [
  { name: 'kill-neo4j', what: 'kill -9 of Neo4j', times: 20, strike: (scene) => kill(scene, ['Neo4j']) },
  { name: 'kill-ingest', what: 'kill -9 of the ingest', times: 20, strike: (scene) => kill(scene, ['ingest']) },
  {
    name: 'kill-both',
    what: 'kill -9 of both at once',
    times: 20,
    strike: (scene) => kill(scene, ['Neo4j', 'ingest']),
  },
];
