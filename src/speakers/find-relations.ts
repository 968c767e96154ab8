import type { AttributedTurn, TurnRelation } from './attribution.ts';
import type { NameClue } from './name-clue.ts';
import type { Roster } from './roster.ts';

const KINDS = { 'hands-over': 'HANDS_OVER_TO', thanks: 'THANKS', refers: 'RESPONDS_TO' } as const;

/** Who hands over to whom, thanks whom, and takes up what whom said; nobody relates to himself. In the order of the source. */
export function findRelations(
  clues: readonly NameClue[],
  attributed: readonly AttributedTurn[],
  roster: Pick<Roster, 'find'>,
): TurnRelation[] {
  const seen = new Set<string>();
  return clues.flatMap((clue): TurnRelation[] => {
    if (clue.kind === 'introduces-self' || clue.kind === 'noted') return [];
    const to = roster.find(clue.name)?.id;
    const kind = KINDS[clue.kind];
    const key = `${kind} ${clue.turn} ${to}`;
    if (to === undefined || attributed[clue.turn - 1]?.speaker === to || seen.has(key)) return [];
    seen.add(key);
    return [
      { kind, from: clue.turn, to, confidence: clue.strength, quote: clue.quote, start: clue.start, end: clue.end },
    ];
  });
}
