import { z } from 'zod';
import { ENTITY_KINDS, PROCESS_KINDS, STAKEHOLDER_GROUP_IDS } from '../knowledge/knowledge.ts';
import { EXCHANGE_KINDS } from '../lessons/exchange.ts';
import { LESSON_KINDS } from '../lessons/lesson.ts';
import { PARTICIPANT_ROLES } from '../speakers/attribution.ts';

/**
 * The shape of a curation file: what people decided about one session. The descriptions reach editors through the JSON Schema
 * made of it (`npm run codegen`). What the texts lead to in the transcript is checked later.
 */

const text = z.string().trim().min(1, 'must not be empty');
const day = z.iso.date('a day is written 2026-11-23');
const id = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'an id is lower-case letters, digits and single hyphens ("council-of-europe")',
);

const by = text.describe('Who decided it. Left out, it is that of the head of the file.');
const on = day.describe('The day on which it was decided. Left out, it is that of the head of the file.');
const decided = {
  by: by.optional(),
  on: on.optional(),
  because: text.describe('Why: what in the session, or which other source, tells it.'),
};
const after = text
  .describe(
    'Words that stand before it, where the words alone stand in several places: the first place behind them counts.',
  )
  .optional();
const quote = text
  .describe(
    'Words of the transcript that show it. Left out, they are those that the program found, or the first of the turn.',
  )
  .optional();
const person = text.describe('A person: the name or the id that the program gives, or the name that this file gives.');
const thing = text.describe('The id of an organisation, initiative, process, place or topic, or of a person.');

const speaker = z
  .strictObject({
    turn: text.describe('Words of the turn, best its first.'),
    after,
    speaker: person.nullable().describe('Who speaks it: a name or an id; null where nobody can tell.'),
    quote,
    ...decided,
  })
  .describe('Who speaks in a turn.');

const affiliation = z.strictObject({
  organisation: thing,
  role: text.describe('What they are there, as in "co-chair".').optional(),
  quote,
});

const personDecision = z
  .strictObject({
    person: person
      .describe('Whom the program found: name or id. Left out, the entry adds somebody whom it did not find.')
      .optional(),
    name: text.describe('The right name; the one before stays known as another.').optional(),
    role: z.enum(PARTICIPANT_ROLES).describe('What they are in the session.').optional(),
    groups: z
      .array(z.enum(STAKEHOLDER_GROUP_IDS))
      .describe('The stakeholder groups they speak for, all of them; [] for none.')
      .optional(),
    affiliations: z.array(affiliation).describe('What they speak for, all of it; [] for nothing.').optional(),
    quote,
    ...decided,
  })
  .refine(
    (one) => one.person !== undefined || one.name !== undefined,
    'write "person" for somebody found, or "name" for somebody new',
  )
  .describe("A person's name, role, stakeholder groups and affiliations.");

const thingDecision = z
  .strictObject({
    id: id.optional().describe('Left out, it is made of the name.'),
    name: text,
    kinds: z.array(z.enum(ENTITY_KINDS).exclude(['PERSON', 'PLACE', 'TOPIC'])).min(1),
    group: z.enum(STAKEHOLDER_GROUP_IDS).optional(),
    processKind: z.enum(PROCESS_KINDS).optional(),
    country: text.regex(/^[a-z]{2}$/, 'a country is an ISO 3166-1 code in lower case ("sn")').optional(),
    partOf: thing.optional(),
    leads: z.array(thing).describe('Ids of the organisations that run it.').optional(),
    ...decided,
  })
  .describe('Something the session names that neither the knowledge nor the program knows.');

const same = z
  .strictObject({ this: thing, is: thing.describe('The one that stays.'), ...decided })
  .describe('Two things, or two people, are one.');

const different = z
  .strictObject({
    this: text.describe('The name or id of somebody or something of this session.'),
    from: text.describe(
      'Another name of it that is somebody else’s, or the id under which other sessions know another of that name.',
    ),
    ...decided,
  })
  .describe('Two things, or two people, that are taken for one are two.');

const mention = z
  .strictObject({
    mention: text.describe('The name as captioned, exactly the words that name it.'),
    in: text.describe('Words around it, where the name stands in several places.').optional(),
    after,
    everywhere: z.boolean().describe('True for every place of the session where the name stands.').optional(),
    is: thing.nullable().describe('What it names; null where it names nothing.'),
    ...decided,
  })
  .describe('A name in the text: linked, linked to something else, or not a name.');

const lesson = z
  .strictObject({
    lesson: text.describe(
      'The words of the passage, "…" for words left out between. It takes the place of what the program found there.',
    ),
    after,
    verdict: z.enum(['accept', 'reject']).describe('Left out, it is accepted.').optional(),
    kind: z.enum(LESSON_KINDS).describe('Left out, it is the kind that the program gives.').optional(),
    summary: text.describe('One sentence. Left out, it is made of the words.').optional(),
    about: z.array(thing).describe('What it is about. Left out, it is what the words name.').optional(),
    ...decided,
  })
  .describe('Something that was learned, or is taken for it and is not.');

const exchange = z
  .strictObject({
    later: text.describe('Words of the lesson that answers, "…" for words left out between.'),
    earlier: text.describe('Words of the lesson that it answers.'),
    verdict: z.enum(['accept', 'reject']).describe('Left out, it is accepted.').optional(),
    kind: z.enum(EXCHANGE_KINDS).describe('Left out, it is the kind that the program gives.').optional(),
    quote: text
      .describe('Words that show it. Left out, they are those that the program found, or the later lesson.')
      .optional(),
    ...decided,
  })
  .describe('A lesson that says again or opposes what somebody else said before, or is taken to and does not.');

function list<Item extends z.ZodType>(item: Item) {
  // A list whose entries are all commented out has no value.
  return z.array(item).nullish();
}

/** The parts of a file that hold decisions, in the order in which they are applied. */
export const DECISION_LISTS = [
  'speakers',
  'people',
  'things',
  'same',
  'different',
  'mentions',
  'lessons',
  'exchanges',
] as const;
export type DecisionList = (typeof DECISION_LISTS)[number];

export const curationSchema = z
  .strictObject({
    $schema: z.string().optional(),
    session: id.describe("The session's id: the name of its transcript without the ending."),
    text: text
      .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the text in 64 hexadecimal digits')
      .describe(
        "The transcript's textSha256 for which the file was written. With another text, decisions that no longer fit are told and kept aside; without it, or with the same text, they are mistakes.",
      )
      .optional(),
    by: by.optional(),
    on: on.optional(),
    speakers: list(speaker),
    people: list(personDecision),
    things: list(thingDecision),
    same: list(same),
    different: list(different),
    mentions: list(mention),
    lessons: list(lesson),
    exchanges: list(exchange),
  })
  .describe('What people decided about one session, applied last.');

/** A curation file as written. */
export type CurationFile = z.output<typeof curationSchema>;
export type Decision<List extends DecisionList> = NonNullable<CurationFile[List]>[number];
