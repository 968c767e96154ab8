import type { Row } from '../graph/store.ts';
import { quoteAround } from '../text/quote-around.ts';
import type { FoundPlace } from './report-rows.ts';

/** Where something is named, as the statements give it. */
export type NamedPlace = Omit<FoundPlace, 'quote'>;

/** A row of `report/turn-texts`. */
interface TurnTextRow extends Row {
  readonly session: string;
  readonly number: number;
  readonly text: string;
  readonly textStart: number;
}

/** Reads rows of a named statement. */
export type ReadNamed = <R extends Row>(name: string, parameters: Row) => Promise<R[]>;

// Turns a statement: long ones stay within a few megabytes, and are let go of before the next come.
const BATCH = 500;

/** The rows with the sentences in which their best place stands. A turn is read once, however many rows it is the best of. */
export async function quotePlaces<R extends { readonly best: NamedPlace }>(
  rows: readonly R[],
  read: ReadNamed,
): Promise<(Omit<R, 'best'> & { readonly best: R['best'] & FoundPlace })[]> {
  const byTurn = [...Map.groupBy(rows, ({ best }) => keyOf(best.session, best.turn)).values()];
  const quoted = new Map<R, R['best'] & FoundPlace>();
  for (let at = 0; at < byTurn.length; at += BATCH) {
    const batch = byTurn.slice(at, at + BATCH);
    const turns = batch.flatMap(([first]) =>
      first === undefined ? [] : [{ session: first.best.session, number: first.best.turn }],
    );
    const texts = await read<TurnTextRow>('report/turn-texts', { turns });
    const textOf = new Map(texts.map((turn) => [keyOf(turn.session, turn.number), turn]));
    for (const row of batch.flat()) {
      const { best } = row;
      const turn = textOf.get(keyOf(best.session, best.turn));
      // The graph may have been changed meanwhile.
      if (turn !== undefined) quoted.set(row, { ...best, ...quoteAround(turn, best.start, best.end) });
    }
  }
  return rows.flatMap((row) => {
    const best = quoted.get(row);
    return best === undefined ? [] : [{ ...row, best }];
  });
}

function keyOf(session: string, turn: number): string {
  return `${session} ${turn}`;
}
