import type { Quote } from '../text/span.ts';
import type { Session } from './session.ts';

/** Who speaks under the label of a role, and the words in which they say so. */
export interface RoleHolder {
  readonly speaker: string;
  readonly confidence: number;
  readonly evidence: Quote;
  /** The turn in which they say so: before it, somebody else may have held the role. */
  readonly since: number;
}

// One person holds such a role for a session, mostly; an audience or a panel is many, and who moderates for those far away
// reads out how they introduce themselves.
const HELD_BY_ONE = /^(?:the )?(?:session )?(?:moderator|chair|chairman|chairperson|chairwoman|host|facilitator)$/;
// A captioner who numbers strangers tells them apart.
const NUMBERED = /^(?:\p{L}+ )?(?:speaker|participant|panelist|panellist) \d+$/u;
const HOLDS = 0.85;

/**
 * The people who introduce themselves under a role's label (`MODERATOR:`), by the role. A role under which two people do has
 * changed hands and tells nothing.
 */
export function roleHolders(session: Session): Map<string, RoleHolder> {
  const holders = new Map<string, RoleHolder | null>();
  for (const { number } of session.transcript.turns) {
    const role = session.label(number)?.role ?? null;
    if (role === null || !(HELD_BY_ONE.test(role) || NUMBERED.test(role))) continue;
    for (const clue of session.clues(number)) {
      const speaker = clue.kind === 'introduces-self' ? session.roster.find(clue.name)?.id : undefined;
      if (speaker === undefined) continue;
      const known = holders.get(role);
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      if (known === undefined) holders.set(role, { speaker, confidence: HOLDS, evidence, since: number });
      else if (known?.speaker !== speaker) holders.set(role, null);
    }
  }
  return new Map([...holders].flatMap(([role, holder]) => (holder === null ? [] : [[role, holder] as const])));
}
