import type { Attribution } from '../speakers/attribution.ts';
import { quoteOf } from '../text/span.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { BodyKind, BodyNames } from './body-names.ts';
import type { ListedBodies } from './listed-bodies.ts';
import { ownNames } from './own-names.ts';
import type { Representation } from './standing.ts';

// A label may stand for the one before or behind it, and a delegation's seat may be lent.
const PRINTED = 0.75;
// `EXAMPLE EAPRO 3`, an account that several of one office share; in `EXAMPLE Room 2` anybody may sit.
const SHARED =
  /^(?<body>\p{Lu}{3,})\s(?!.*\b(?:[Rr]oom|ROOM|[Hh]all|HALL|[Hh]ub|HUB|[Ss]tudio|[Bb]ooth|[Aa]uditorium|[Ss]tage)\b).*[\p{Ll}\d]/u;

// The United Nations lend these meetings their secretariats; other forums have one of an association's.
const SECRETARIAT = /^(?:the\s+)?(?:(?:IGF|UN)\s+)?secretariat$/i;
const OF_THE_UNITED_NATIONS = /^(?:igf|mag|cstd|wsis|itu|unesco)(?![a-z])/i;
const LENT = 0.9;

/**
 * For whom those speak whose turns are printed under a country or a body: `INDONESIA:`, `EUROPEAN COMMISSION:`.
 * @returns by person, of each the surest label
 */
export function toldByLabels(
  { source, session, turns }: Transcript,
  attribution: Attribution,
  listed: ListedBodies,
  bodyNames: BodyNames,
): Map<string, Representation> {
  const told = new Map<string, Representation>();
  const isOwnName = ownNames(attribution.people);
  for (const { turn, speaker, confidence } of attribution.turns) {
    const { label, textStart } = turns[turn - 1] ?? { label: null, textStart: 0 };
    const kind =
      speaker === null || label === null
        ? null
        : SECRETARIAT.test(label) && OF_THE_UNITED_NATIONS.test(session.id)
          ? ({ group: 'intergovernmental-organisation', confidence: LENT } as const)
          : kindOf(label, listed, bodyNames);
    if (speaker === null || label === null || kind === null) continue;
    if (isOwnName(speaker, label)) continue;
    const chance = Math.round(PRINTED * kind.confidence * confidence * 100) / 100;
    if (chance <= (told.get(speaker)?.confidence ?? 0)) continue;
    const at = source.text.lastIndexOf(label, textStart - label.length - 1);
    const shown = quoteOf(source.text, at, at + label.length);
    told.set(speaker, { group: kind.group, basis: 'organisation', confidence: chance, turn, ...shown });
  }
  return told;
}

function kindOf(label: string, listed: ListedBodies, bodyNames: BodyNames): BodyKind | null {
  if (listed.isCountry(label)) return { group: 'government', confidence: 1 };
  const group = listed.groupOf(label) ?? listed.groupOf(SHARED.exec(label)?.groups?.body ?? '');
  if (group !== null) return { group, confidence: 1 };
  return labelKind(label) === 'body' ? bodyNames.kindOf(label) : null;
}
