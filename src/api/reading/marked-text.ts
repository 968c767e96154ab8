import { type Html, html } from '../../text/html.ts';
import type { MentionRow, TurnRow } from '../rows.ts';

/** The words of a turn as paragraphs, what is named in them marked with what it stands for. */
export function markedParagraphs(turn: TurnRow, mentions: readonly MentionRow[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end, mentions: marked } of placesOf(turn, mentions)) {
    pieces.push(html`${turn.text.slice(at, start)}`, markOf(turn.text.slice(start, end), marked));
    at = end;
  }
  pieces.push(html`${turn.text.slice(at)}`);
  return html`<div class="words">${pieces}</div>`;
}

interface MarkedPlace {
  readonly start: number;
  readonly end: number;
  readonly mentions: MentionRow[];
}

/** Where marks go in the turn's text, in its order; mentions that overlap share one, so that no words stand twice. */
function placesOf({ text, textStart }: TurnRow, mentions: readonly MentionRow[]): MarkedPlace[] {
  const places: MarkedPlace[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = mention.start - textStart;
    const end = mention.end - textStart;
    if (start < 0 || end > text.length) continue;
    const last = places.at(-1);
    if (last !== undefined && start < last.end) {
      places[places.length - 1] = { ...last, end: Math.max(last.end, end), mentions: [...last.mentions, mention] };
    } else {
      places.push({ start, end, mentions: [mention] });
    }
  }
  return places;
}

function markOf(words: string, mentions: readonly MentionRow[]): Html {
  const meaning = mentions
    .map(({ entity, confidence, method }) => `${entity.name} (${method}, ${Math.round(confidence * 100)} %)`)
    .join('; ');
  return html`<mark title="${meaning}">${words}</mark>`;
}
