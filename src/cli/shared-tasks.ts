import { setTimeout as sleep } from 'node:timers/promises';
import type { Claims } from '../graph/claims.ts';
import type { ReadingTask } from './fingerprint.ts';

/** Taken at once: few, so that the last ones are spread over all programs. */
const TAKEN = 8;
/** Between two looks at what others are at work on. */
const LOOK_MS = 1_000;

interface Sharing {
  readonly claims: Pick<Claims, 'take' | 'release'>;
  /** Which of the tasks are in the graph by now. */
  readonly current: (tasks: readonly ReadingTask[]) => Promise<ReadonlySet<ReadingTask>>;
  /** Told of each task that another program has done. */
  readonly unchanged: (task: ReadingTask) => void;
  /** Called before waiting for others, who may be waiting for what this program has not written yet. */
  readonly beforeWait: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * Of tasks that several programs are given, those that are this one's: nobody else is at work on them. It ends when all are in the graph, by
 * whomever: what a program left that ended too early is taken over.
 */
export async function* sharedTasks(tasks: AsyncIterable<ReadingTask>, sharing: Sharing): AsyncGenerator<ReadingTask> {
  let others: ReadingTask[] = [];
  for await (const group of groupsOf(tasks, TAKEN)) {
    const { own, left } = await take(group, sharing);
    others.push(...left);
    yield* own;
  }
  while (others.length > 0) {
    const done = await sharing.current(others);
    for (const task of done) sharing.unchanged(task);
    const open = others.filter((task) => !done.has(task));
    const { own, left } = await take(open.slice(0, TAKEN), sharing);
    others = [...open.slice(TAKEN), ...left];
    yield* own;
    if (own.length > 0 || others.length === 0) continue;
    await sharing.beforeWait();
    await sleep(LOOK_MS, undefined, sharing.signal === undefined ? {} : { signal: sharing.signal });
  }
}

async function take(tasks: readonly ReadingTask[], { claims, current, unchanged }: Sharing) {
  if (tasks.length === 0) return { own: [], left: [] };
  const taken = await claims.take(tasks.map(({ session }) => session));
  const mine = tasks.filter(({ session }) => taken.has(session));
  // Whoever held one before has given it back because it is done: looked at again, now that nobody else can be at it.
  const done = await current(mine);
  await claims.release([...done].map(({ session }) => session));
  for (const task of done) unchanged(task);
  return { own: mine.filter((task) => !done.has(task)), left: tasks.filter(({ session }) => !taken.has(session)) };
}

async function* groupsOf<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
