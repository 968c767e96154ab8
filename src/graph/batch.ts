import { isKnown, isPerson, named } from './named-things.ts';
import type { Row, SessionRows } from './rows.ts';
import type { LoadStatement } from './statement-order.ts';
import type { Parameters } from './store.ts';

/** About this much text goes in one message: memory on both sides stays within some tens of megabytes, whatever a session holds. */
const MESSAGE_BYTES = 2_000_000;
/** And no more rows: Neo4j holds what they make until the transaction ends. */
const MESSAGE_ROWS = 20_000;
/** A row without text: its keys, numbers and ids. */
const BARE_ROW_BYTES = 200;

/** Things of the knowledge, and all that sessions name, as the statements of `cypher/load/` take them: one row each for the whole batch. */
const SHARED = {
  '04-entities': (rows: SessionRows['rows']) =>
    named(rows).map((row) => ({ key: `${isPerson(row)} ${row.id}`, thing: { id: row.id, isPerson: isPerson(row) } })),
  '05-known-things': (rows: SessionRows['rows']) =>
    named(rows)
      .filter(isKnown)
      .map((row) => ({ key: String(row.id), thing: factsOf(row) })),
} as const satisfies Partial<Record<LoadStatement, (rows: SessionRows['rows']) => { key: string; thing: Row }[]>>;

/** The parameters of one load statement for several sessions, a message after the other. */
export function* messagesOf(name: LoadStatement, sessions: readonly SessionRows[]): Generator<Parameters> {
  if (name === '04-entities' || name === '05-known-things') {
    // Of several rows for one thing the last one holds, as if the sessions were written one after the other.
    const things = new Map(sessions.flatMap(({ rows }) => SHARED[name](rows)).map(({ key, thing }) => [key, thing]));
    for (const message of messages([{ session: '', rows: [...things.values()] }]))
      yield { things: message.flatMap(({ rows }) => rows) };
    return;
  }
  const rowsOf = ({ rows }: SessionRows) => (name === '06-names' ? namesRows(rows) : (rows[name] ?? []));
  for (const message of messages(sessions.map((one) => ({ session: one.session, rows: rowsOf(one) }))))
    yield { sessions: name === '11-mentions' ? message.map(byTurn) : message };
}

/** About how much of a message the rows of a session take, in bytes. */
export function sizeOf({ rows }: SessionRows): number {
  return Object.values(rows).reduce((sum, list) => list.reduce((all, row) => all + rowSize(row), sum), 0);
}

interface Said {
  readonly session: string;
  readonly rows: readonly Row[];
}

/** Cut into messages; the rows of a long session are spread over several. */
function* messages(said: readonly Said[]): Generator<Said[]> {
  let message: Said[] = [];
  let [bytes, count] = [0, 0];
  for (const { session, rows } of said) {
    let part: Row[] = [];
    for (const row of rows) {
      if (part.length === 0) message.push({ session, rows: part });
      part.push(row);
      bytes += rowSize(row);
      count += 1;
      if (bytes < MESSAGE_BYTES && count < MESSAGE_ROWS) continue;
      yield message;
      [message, part, bytes, count] = [[], [], 0, 0];
    }
  }
  if (message.length > 0) yield message;
}

/** A row a turn, which is looked up once for all that is named in it. */
function byTurn({ session, rows }: Said): Said {
  const mentions = Map.groupBy(rows, ({ turn }) => turn);
  return {
    session,
    rows: [...mentions].map(([turn, own]) => ({ turn, mentions: own.map(({ turn: _turn, ...mention }) => mention) })),
  };
}

function rowSize(row: Row): number {
  let size = BARE_ROW_BYTES;
  for (const key in row) {
    const value = row[key];
    if (typeof value === 'string') size += value.length;
    else if (typeof value === 'object' && value !== null) size += BARE_ROW_BYTES;
  }
  return size;
}

function namesRows(rows: SessionRows['rows']): Row[] {
  return named(rows).map((row) => ({
    id: row.id,
    says: isKnown(row)
      ? { known: true }
      : { ...(row.properties as Row), ...(row.links as Row | undefined), labels: row.labels },
  }));
}

function factsOf({ id, labels, properties }: Row): Row {
  const facts = Object.entries(properties as Row).filter(([, value]) => value !== null && value !== undefined);
  return { id, labels: [...(labels as readonly string[])].sort(), facts: { ...Object.fromEntries(facts), id } };
}
