import { z } from 'zod';
import { STAKEHOLDER_GROUP_IDS } from '../knowledge/knowledge.ts';
import { EXCHANGE_KINDS } from '../lessons/exchange.ts';
import { LESSON_KINDS } from '../lessons/lesson.ts';

/** The shape of a file of gold annotations, as `test/gold/README.md` describes it. What the texts lead to is checked later. */

const text = z.string().trim().min(1, 'must not be empty');
const key = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'a key is lower-case letters, digits and single hyphens ("ana-pereira")',
);

/** `a: ` with nothing behind it is null: an empty list. */
function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.union([item.transform((one) => [one]), z.array(item).min(1)]);
}

const person = z.strictObject({ key, names: list(text), groups: list(z.enum(STAKEHOLDER_GROUP_IDS)) });
const thing = z.strictObject({ key, names: z.array(text).min(1) });

const link = oneOrMore(text);
const target = z.union(
  [
    link.transform((links) => ({ link: links, optional: false })),
    z.strictObject({ link, optional: z.boolean().default(false) }),
  ],
  { error: 'a mention is "surface: link", "surface: [link, link]" or "surface: { link: …, optional: true }"' },
);
const mention = z
  .record(z.string(), target)
  .refine((pair) => Object.keys(pair).length === 1, 'a mention is one line "surface: link"');

const lesson = z.strictObject({
  kind: oneOrMore(z.enum(LESSON_KINDS)),
  quote: text,
  optional: z.boolean().default(false),
});

const exchange = z.strictObject({
  kind: oneOrMore(z.enum(EXCHANGE_KINDS)),
  from: oneOrMore(text),
  to: oneOrMore(text),
  optional: z.boolean().default(false),
});

const turn = z.strictObject({
  begins: text,
  speaker: z.string().nullable(),
  mentions: list(mention),
  lessons: list(lesson),
});

/** The sets that are reported apart. */
export const GOLD_SETS = ['seed', 'development', 'kept-aside', 'generated'] as const;
export type GoldSet = (typeof GOLD_SETS)[number];

export const goldSchema = z.strictObject({
  transcript: text,
  set: z.enum(GOLD_SETS),
  annotation: text,
  people: list(person),
  things: list(thing),
  turns: z.array(turn).min(1),
  /** Null where they are not annotated. */
  exchanges: z
    .array(exchange)
    .nullish()
    .transform((exchanges) => (exchanges === undefined ? null : (exchanges ?? []))),
});

/** A file of gold annotations as written. */
export type GoldFile = z.output<typeof goldSchema>;
