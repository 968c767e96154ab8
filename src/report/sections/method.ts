import { SURE_SPEAKER } from '../footnote-book.ts';
import type { Inline } from '../report-draft.ts';
import type { Content, Writer } from '../writer.ts';

/** How the draft was made and what it does not tell. */
export function methodSection(writer: Writer, isShortened: boolean): Content {
  const { wording, rows } = writer;
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const unknown = writer.say('unknownSpeakers', {
    unknown: wording.number(total(rows.sessions.map(({ unknownTurns }) => unknownTurns))),
    turns: wording.count('turns', total(rows.sessions.map(({ turns }) => turns))),
    uncertain: wording.number(total(rows.sessions.map(({ uncertainTurns }) => uncertainTurns))),
    threshold: wording.number(SURE_SPEAKER),
    mark: wording.label('speakerUncertain'),
  });
  const curated = total(rows.sessions.map(({ curatedTurns }) => curatedTurns));
  const checked = curated === 0 ? writer.say('notCurated') : writer.say('curated', { count: curated });
  return {
    blocks: [
      writer.paragraph('method', writer.say('method')),
      writer.paragraph('unknown speakers', [...unknown, writer.counted('report/sessions')], checked),
      writer.paragraph('themes', writer.say('methodThemes'), isShortened ? writer.say('chosen') : []),
      writer.paragraph('numbers', writer.say('methodNumbers')),
      ...disclaimers(writer),
    ],
  };
}

function disclaimers(writer: Writer) {
  const warned = writer.rows.sessions.filter(({ disclaimer }) => disclaimer !== null);
  const [first] = warned;
  if (first?.disclaimer == null) return [];
  const place = { session: first.id, speaker: null, speakerConfidence: null, turn: null, start: null, end: null };
  const quote: Inline[] = [
    { type: 'quote', text: first.disclaimer, cut: false },
    ...writer.cite({ ...place, quote: first.disclaimer }),
  ];
  const sessions = writer.wording.count('sessions', warned.length);
  const sentence =
    warned.length === 1 ? writer.say('disclaimer', { quote }) : writer.say('disclaimerMany', { sessions, quote });
  return [writer.paragraph('disclaimer', sentence)];
}
