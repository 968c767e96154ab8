import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LESSON_KINDS } from '../../src/lessons/lesson.ts';
import type { Dice } from './dice.ts';
import { parseTemplate, type Template } from './template.ts';

const template = z.string().transform(parseTemplate);
const kinds = z.union([z.enum(LESSON_KINDS).transform((kind) => [kind]), z.array(z.enum(LESSON_KINDS)).min(1)]);
const templates = z.array(template).min(1);

const schema = z.strictObject({
  opening: templates,
  'moderator-self': templates,
  plan: templates,
  presents: templates,
  'hands-over': templates,
  'thanks-and-on': templates,
  'to-the-floor': templates,
  'next-from-floor': templates,
  'asks-panellist': templates,
  closing: templates,
  greeting: templates,
  'panellist-self': templates,
  'floor-self': templates,
  'floor-self-no-body': templates,
  'floor-self-no-name': templates,
  goodbye: templates,
  'sound-check': templates,
  'short-remark': templates,
  filler: templates,
  'filler-with-names': templates,
  lessons: z.array(z.strictObject({ kind: kinds, text: template })).min(1),
  points: z.array(z.strictObject({ kind: kinds, claim: template, echo: template, challenge: template })).min(1),
});

/** What is said in the sessions of a corpus, by what it is for. */
export type Talk = z.output<typeof schema>;

export const TALK: Talk = schema.parse(parse(readFileSync(join(import.meta.dirname, 'talk.yaml'), 'utf8')));

/** Draws from lists as from packs of cards: nothing comes again before all has come. */
export type Draw = <Item>(list: readonly Item[]) => Item;

export function drawing(dice: Dice): Draw {
  const packs = new Map<readonly unknown[], unknown[]>();
  return <Item>(list: readonly Item[]): Item => {
    const left = packs.get(list) ?? [];
    const pack = left.length > 0 ? left : dice.sample(list, list.length);
    packs.set(list, pack);
    return pack.pop() as Item;
  };
}

export type { Template };
