import type { Knowledge, StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import { quoteOf } from '../text/span.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { BodyNames } from './body-names.ts';
import type { Representation } from './standing.ts';

// A label may stand for the one before or behind it, and a delegation's seat may be lent.
const PRINTED = 0.75;
const COUNTRY = /^[a-z]{2}$/;
// `EXAMPLE EAPRO 3:`, an account that several of one office share.
const ACRONYM = /^\p{Lu}{3,}$/u;

/** Tells for whom those speak whose turns are printed under a country or a body: `INDONESIA:`, `EUROPEAN COMMISSION:`. */
export class LabelledBodies {
  readonly #groups = new Map<string, StakeholderGroupId>();
  readonly #names: BodyNames;

  constructor({ entities, places }: Pick<Knowledge, 'entities' | 'places'>, names: BodyNames) {
    this.#names = names;
    for (const { kinds, group, names: all } of entities)
      if (group !== null && kinds.length === 1 && kinds[0] === 'ORGANISATION')
        for (const { text, ambiguous } of all) if (!ambiguous) this.#groups.set(compareKeyOfName(text), group);
    for (const { id, names: all } of places)
      if (COUNTRY.test(id)) for (const { text } of all) this.#groups.set(compareKeyOfName(text), 'government');
  }

  /** By person, of each the surest label. */
  tellIn({ source, turns }: Transcript, attribution: Attribution): Map<string, Representation> {
    const told = new Map<string, Representation>();
    const names = new Map(attribution.people.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
    for (const { turn, speaker, confidence } of attribution.turns) {
      const { label, textStart } = turns[turn - 1] ?? { label: null, textStart: 0 };
      const kind = speaker === null || label === null ? null : this.#kindOf(label);
      if (speaker === null || label === null || kind === null) continue;
      // `JORDAN:` may be somebody's first name.
      const printed = ` ${compareKeyOfName(label)} `;
      if (names.get(speaker)?.some((name) => ` ${compareKeyOfName(name)} `.includes(printed))) continue;
      const chance = Math.round(PRINTED * kind.confidence * confidence * 100) / 100;
      if (chance <= (told.get(speaker)?.confidence ?? 0)) continue;
      const at = source.text.lastIndexOf(label, textStart - label.length - 1);
      const shown = quoteOf(source.text, at, at + label.length);
      told.set(speaker, { group: kind.group, basis: 'organisation', confidence: chance, turn, ...shown });
    }
    return told;
  }

  #kindOf(label: string) {
    const words = label.trim().split(/\s+/);
    const [first = ''] = words;
    const key = compareKeyOfName(words.join(' '));
    const listed =
      this.#groups.get(key) ??
      this.#groups.get(key.replace(/^the /, '')) ??
      (words.length > 1 && ACRONYM.test(first) && /\p{Ll}|\d/u.test(label.slice(first.length))
        ? this.#groups.get(compareKeyOfName(first))
        : undefined);
    if (listed !== undefined) return { group: listed, confidence: 1 };
    return labelKind(label) === 'body' ? this.#names.kindOf(label) : null;
  }
}
