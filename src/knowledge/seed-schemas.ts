import { z } from 'zod';
import { ENTITY_KINDS, PROCESS_KINDS, STAKEHOLDER_GROUP_IDS, STATUSES } from './knowledge.ts';

/** Shapes of the entries of `seeds/knowledge/`. What a field means stands at the head of each seed file. */

const text = z.string().trim().min(1, 'must not be empty');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens ("council-of-europe")');

const alias = z.union(
  [text, z.strictObject({ text, ambiguous: z.boolean().optional(), caseSensitive: z.boolean().optional() })],
  { error: 'a name is plain text, or { text, ambiguous, caseSensitive }' },
);

/** A name in a seed: plain text, or text with its marks. */
export type SeedAlias = z.output<typeof alias>;

const country = z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code in capitals ("SN")');

const entityFields = {
  id: slug,
  name: alias,
  acronym: alias.optional(),
  aliases: z.array(alias).default([]),
  kinds: z.array(z.enum(ENTITY_KINDS)).min(1).optional(),
  group: z.string().optional(),
  country: country.optional(),
  website: z.url('a website is a full address ("https://…")').optional(),
  partOf: z.string().optional(),
  year: z.int().min(1865).max(2100).optional(),
  context: z.array(text).default([]),
  field: z.array(text).default([]),
  source: text,
};

/** An entry of organisations.yaml, initiatives.yaml or processes.yaml. */
export const entitySchema = z.strictObject({
  ...entityFields,
  leads: z.array(z.string()).default([]),
  status: z.enum(STATUSES).optional(),
  processKind: z.enum(PROCESS_KINDS).optional(),
});
export type SeedEntity = z.output<typeof entitySchema>;

export const stakeholderGroupSchema = z.strictObject({
  id: z.enum(STAKEHOLDER_GROUP_IDS),
  name: text,
  definition: text,
  source: text,
  cues: z.array(text).min(1),
  own: z.array(text).default([]),
  talk: z.array(text).default([]),
});

export const topicSchema = z.strictObject({ id: slug, name: text, definition: text, terms: z.array(text).default([]) });

export const surfaceSchema = z.strictObject({ surface: text, entity: z.string(), seenIn: slug });

/** An entry of places.yaml: a region, or what is to be added to or marked at a country of the country list. */
export const placeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^([a-z]{2}|\d{3})$/, 'an ISO 3166-1 code in lower case ("sn") or a UN M49 code in quotes ("011")'),
  name: text.optional(),
  partOf: z.string().optional(),
  names: z.array(alias).default([]),
  demonyms: z.array(alias).default([]),
  towns: z.array(text).default([]),
});
export type SeedPlace = z.output<typeof placeSchema>;
