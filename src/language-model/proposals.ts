import { z } from 'zod';
import { LESSON_KINDS } from '../lessons/lesson.ts';

/** What a model may propose of a few turns. */
export const PROPOSALS = z.strictObject({
  speakers: z.array(
    z.strictObject({
      turn: z.int(),
      /** A name from the list of participants. */
      name: z.string(),
      /** Words of this turn or of the one before that show it. */
      quote: z.string(),
    }),
  ),
  mentions: z.array(
    z.strictObject({
      turn: z.int(),
      /** The name as it stands in the turn. */
      surface: z.string(),
      /** The full usual name of what is meant. */
      name: z.string(),
    }),
  ),
  lessons: z.array(
    z.strictObject({
      turn: z.int(),
      kind: z.enum(LESSON_KINDS),
      /** Whole sentences of the turn. */
      quote: z.string(),
    }),
  ),
});

export type Proposals = z.infer<typeof PROPOSALS>;

/** The same as JSON Schema, for endpoints that hold a model to it. */
export const PROPOSALS_SCHEMA: Readonly<Record<string, unknown>> = z.toJSONSchema(PROPOSALS);

/**
 * Read an answer. Models put their JSON between other words or code fences now and then: what stands between the first
 * brace and the last one counts.
 * @returns null where that is not what was asked for
 */
export function readProposals(answer: string): Proposals | null {
  try {
    const parsed = PROPOSALS.safeParse(JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
