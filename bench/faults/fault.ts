import type { Scene, Verdict } from './scene.ts';

/** Something that goes wrong while transcripts are loaded. */
export interface Fault {
  /** As `--only` takes it. */
  readonly name: string;
  readonly what: string;
  /** How often it is tried, each time at another moment. */
  readonly times: number;
  /** Null where this machine does not let us: told, and not counted. */
  strike(scene: Scene): Promise<Verdict | null>;
}
