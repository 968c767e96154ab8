import type { Fault } from './fault.ts';
import { Line } from './line.ts';
import { judge, type Scene, type Verdict } from './scene.ts';

/** Load over a line to which something happens. */
async function overLine(scene: Scene, happens: (line: Line) => Promise<void>): Promise<Verdict> {
  const { user, password } = await scene.start();
  const line = await Line.to(scene.boltPort);
  try {
    const address = { NEO4J_URI: `bolt://127.0.0.1:${line.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const ingest = scene.ingest(address);
    await happens(line);
    return await judge(scene, [await ingest.ended]);
  } finally {
    await line.close();
  }
}

export const NETWORK: readonly Fault[] = [
  {
    name: 'cut',
    what: 'all connections cut, three times',
    times: 3,
    strike: (scene) =>
      overLine(scene, async (line) => {
        for (let time = 0; time < 3; time += 1) {
          await scene.someMoment();
          line.cut();
        }
      }),
  },
  {
    name: 'slow-line',
    what: 'every answer 40 ms late',
    times: 1,
    strike: (scene) =>
      overLine(scene, async (line) => {
        line.delay = 40;
      }),
  },
];
