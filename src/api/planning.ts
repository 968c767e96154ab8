import { LRUCache } from 'lru-cache';
import type { Parameters } from '../graph/store.ts';
import { Gate } from './gate.ts';

/** So many are planned at once. */
const AT_ONCE = 2;
/** One that is not answered by then is planned, and has much to read: nobody waits for it any more. */
const PATIENCE_MS = 3_000;
/** So many plans Neo4j keeps (`server.memory.query_cache.per_db_cache_num_entries`). */
const KEPT = 1_000;

/**
 * Neo4j plans a statement when it is first asked, and again for parameters of other types and lengths: half a second of a processor. A question
 * with many fields has dozens planned at once, and on a busy machine each of them ran out of its time, as all took as long as all together. So
 * few are planned at once, each one only once, and whatever was answered before goes by.
 */
export class Planning {
  readonly #gate = new Gate(AT_ONCE);
  readonly #planned = new LRUCache<string, true>({ max: KEPT });
  readonly #underWay = new Map<string, Promise<void>>();

  /** @param ask sends the statement; called once it may be planned, and told whether it has yet to be */
  async planned<T>(name: string, parameters: Parameters, ask: (isNew: boolean) => Promise<T>): Promise<T> {
    const shape = shapeOf(name, parameters);
    if (this.#planned.get(shape) !== undefined) return ask(false);
    const other = this.#underWay.get(shape);
    if (other !== undefined) {
      await other;
      return ask(this.#planned.get(shape) === undefined);
    }
    let goOn = (): void => undefined;
    const planned = new Promise<void>((done) => {
      goOn = done;
    });
    this.#underWay.set(shape, planned);
    await this.#gate.enter();
    const late = setTimeout(goOn, PATIENCE_MS).unref();
    void planned.then(() => {
      clearTimeout(late);
      this.#underWay.delete(shape);
      this.#gate.leave();
    });
    try {
      const answer = await ask(true);
      this.#planned.set(shape, true);
      return answer;
    } finally {
      goOn();
    }
  }
}

/** What Neo4j tells plans of one statement apart by: the types of the parameters, and how long lists and texts are, to a power of ten. */
function shapeOf(name: string, parameters: Parameters): string {
  return `${name} ${Object.values(parameters).map(typeOf).join(' ')}`;
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return `text${lengthOf(value)}`;
  return Array.isArray(value) ? `list${lengthOf(value)}:${value.length > 0 ? typeof value[0] : ''}` : typeof value;
}

function lengthOf({ length }: { readonly length: number }): number {
  return Math.ceil(Math.log10(Math.max(length, 1)));
}
