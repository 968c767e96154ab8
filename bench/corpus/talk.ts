import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LESSON_KINDS, type LessonKind } from '../../src/lessons/lesson.ts';
import type { Dice } from './dice.ts';
import { parseTemplate, type Template } from './template.ts';

/** A sentence or several that belong together; what is learned in them, if anything is. */
export interface Step {
  readonly text: Template;
  readonly lesson: { readonly kinds: readonly LessonKind[]; readonly optional: boolean } | null;
}

/** One paragraph on one matter, told from its beginning to its end. */
export type Story = readonly Step[];

const template = z.string().transform(parseTemplate);
const templates = z.array(template).min(1);
const kinds = z.union([z.enum(LESSON_KINDS).transform((kind) => [kind]), z.array(z.enum(LESSON_KINDS)).min(1)]);

/** Kinds as the marked talk of `bench/lessons` writes them: `BARRIER`, `LESSON|REQUEST`, with a `?` what is optional. */
const marks = z.string().transform((mark) => ({
  kinds: z.array(z.enum(LESSON_KINDS)).parse(mark.replace('?', '').split('|')),
  optional: mark.endsWith('?'),
}));
const step = z.union([
  template.transform((text): Step => ({ text, lesson: null })),
  z
    .record(z.string(), template)
    .refine((lesson) => Object.keys(lesson).length === 1, 'a lesson is "KIND: what is said"')
    .transform((lesson): Step => {
      const [[mark, text]] = Object.entries(lesson) as [[string, Template]];
      return { text, lesson: marks.parse(mark) };
    }),
]);
const stories = z.array(z.array(step).min(1)).min(1);

const running = z.strictObject({
  opening: templates,
  'moderator-self': templates,
  framing: templates,
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
});
const remarks = z.array(z.strictObject({ from: z.enum(['floor', 'answer', 'both']), says: z.array(step).min(1) }));
const points = z.array(z.strictObject({ kind: kinds, claim: template, echo: template, challenge: template })).min(1);

const SUBJECTS = ['access', 'security', 'rights', 'participation', 'content', 'policy'];
const FOLDER = join(import.meta.dirname, 'talk');

/** What is said in the sessions of a corpus; `talk/README.md` tells how it was written. */
export interface Talk {
  /** What keeps the meeting going, by what it is for. */
  readonly running: z.output<typeof running>;
  /** What people tell of their work, most of it with something learned: one list a subject. */
  readonly stories: readonly (readonly Story[])[];
  /** With nothing learned: in short sentences. */
  readonly plain: readonly Story[];
  /** With nothing learned: how something is made, and came about, at length. */
  readonly described: readonly Story[];
  /** A few words between two matters. */
  readonly asides: readonly Template[];
  readonly fromFloor: readonly Story[];
  readonly answers: readonly Story[];
  /** Claims that others take up. */
  readonly points: z.output<typeof points>;
}

export const TALK: Talk = readTalk();

function readTalk(): Talk {
  const spoken = read('remarks', remarks);
  const by = (who: 'floor' | 'answer'): Story[] =>
    spoken.filter(({ from }) => from === who || from === 'both').map(({ says }) => says);
  return {
    running: read('running', running),
    stories: SUBJECTS.map((subject) => read(subject, stories)),
    plain: read('plain', stories),
    described: read('described', stories),
    asides: read('aside', templates),
    fromFloor: by('floor'),
    answers: by('answer'),
    points: read('points', points),
  };
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  return schema.parse(parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')));
}

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
