/** The sections that a report can have, in their usual order. Templates name them, wordings give their headings. */
export const SECTION_NAMES = [
  'summary',
  'method',
  'participants',
  'learned',
  'practices',
  'doors',
  'barriers',
  'recommendations',
  'exchanges',
  'citations',
  'coverage',
  'requests',
  'next',
  'annex-speakers',
  'annex-glossary',
  'annex-transcript',
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];
