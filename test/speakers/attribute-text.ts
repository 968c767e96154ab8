import model from '../../seeds/speakers/model.json' with { type: 'json' };
import { attributeSpeakers } from '../../src/speakers/attribute-speakers.ts';
import type { Attribution } from '../../src/speakers/attribution.ts';
import { readText } from '../transcript/read-text.ts';

const PLACES = new Set(['ruralia', 'malta', 'geneva', 'harbour', 'brazil']);
const THINGS = new Set([...PLACES, 'icann', 'council of europe', 'trust']);

/** Attribute the turns of a text; a handful of places and bodies are known. */
export function attributeText(text: string): Attribution {
  return attributeSpeakers(
    readText(text),
    model,
    (name) => THINGS.has(name.toLowerCase()),
    (name) => PLACES.has(name.toLowerCase()),
  );
}

/** The name of the speaker of each turn, null where unknown. */
export function speakersOf(text: string): (string | null)[] {
  const { people, turns } = attributeText(text);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return turns.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? `no such person: ${speaker}`)));
}

/** A contribution of nobody in particular, longer than a call or a reaction. */
export const LONG =
  'We ran a school by the sea for nine years and it burnt, and what we learned is that nobody counted the doors. ';

/** The speakers of turns that are given with their labels, each behind an arrow. */
export const led = (...turns: readonly string[]): (string | null)[] =>
  speakersOf(turns.map((turn) => `>> ${turn}`).join('\n'));
