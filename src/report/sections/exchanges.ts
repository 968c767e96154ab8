import type { Block, Inline, Paragraph, Section } from '../report-draft.ts';
import type { ExchangeRow } from '../report-rows.ts';
import { text } from '../wording.ts';
import { type Content, identityOf, type Writer } from '../writer.ts';

const MOST_EXCHANGES = 60;

/** Where speakers take up or oppose one another's points, both sides in their own words. */
export function exchangesSection(writer: Writer): Content {
  const part = (kind: ExchangeRow['kind'], name: string, none: string): Section => {
    const all = writer.rows.exchanges.filter((one) => one.kind === kind && writer.lessons.has(one.earlier));
    const shown = surestOf(all);
    const blocks: Block[] =
      all.length === 0
        ? [writer.paragraph(none, [...writer.say(none), writer.counted('report/exchanges')])]
        : [...Map.groupBy(shown, ({ earlier }) => earlier).values()].map((own) => exchange(writer, own));
    return {
      id: `exchanges-${kind.toLowerCase()}`,
      number: null,
      heading: writer.wording.heading(name),
      blocks,
      sections: [],
    };
  };
  return {
    blocks: [],
    sections: [part('ECHOES', 'commonGround', 'noCommonGround'), part('CHALLENGES', 'divergences', 'noDivergence')],
  };
}

/** @param rows all that answers one point */
function exchange(writer: Writer, rows: readonly ExchangeRow[]): Paragraph {
  const [first] = rows;
  const earlier = writer.lessons.get(first?.earlier ?? '');
  if (first === undefined || earlier === undefined) throw new RangeError(`no point ${first?.earlier}`);
  const introduced = new Set<string>();
  const said = writer.say('earlier', { speaker: writer.speaker(earlier, introduced), quote: writer.quoted(earlier) });
  const answers = rows.map((row) => {
    const later = writer.lessons.get(row.later);
    const speaker: Inline[] =
      later === undefined ? [text(writer.wording.label('unnamedSpeaker'))] : writer.speaker(later, introduced);
    const quote: Inline[] = [{ type: 'quote', text: row.quote, cut: false }, ...writer.cite(row)];
    return writer.say(answerOf(row), { speaker, quote });
  });
  return writer.paragraph(`${identityOf(earlier)} ${first.quote}`, said, ...answers);
}

/** Who says the same without saying so has not taken anything up. */
function answerOf({ kind, method }: ExchangeRow): 'agreed' | 'alike' | 'disagreed' {
  if (kind === 'CHALLENGES') return 'disagreed';
  return method === 'likeness' ? 'alike' : 'agreed';
}

function surestOf(rows: readonly ExchangeRow[]): readonly ExchangeRow[] {
  if (rows.length <= MOST_EXCHANGES) return rows;
  const chosen = new Set([...rows].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_EXCHANGES));
  return rows.filter((row) => chosen.has(row));
}
