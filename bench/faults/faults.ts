import { DISK } from './disk-full.ts';
import type { Fault } from './fault.ts';
import { KILLS } from './kills.ts';
import { NETWORK } from './network.ts';
import { PROGRAM_FAULTS } from './program-faults.ts';
import { SERVER_FAULTS } from './server-faults.ts';

/** All that is tried. */
export const FAULTS: readonly Fault[] = [...KILLS, ...NETWORK, ...SERVER_FAULTS, ...PROGRAM_FAULTS, ...DISK];
