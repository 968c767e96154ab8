/** How a property's values are kept: text, a whole number, a number, yes or no, a day, a list of texts, of whole numbers, of numbers. */
export type ValueType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'texts' | 'integers' | 'numbers';

/** What every property of the graph is, for the tables' dictionary and for reading exports again. */
export const PROPERTIES: Readonly<Record<string, readonly [type: ValueType, meaning: string]>> = {
  id: ['text', 'The id, unique among nodes of its kind.'],
  name: ['text', 'For display.'],
  title: ['text', 'The title as printed.'],
  aliases: ['texts', 'Other ways to write the name.'],
  session: ['text', 'Id of the session that says so.'],
  kind: ['text', 'What sort of session, process or lesson it is.'],
  year: ['integer', 'The year of the meeting.'],
  venue: ['text', 'Where the meeting took place.'],
  room: ['text', 'In which room.'],
  country: ['text', 'ISO 3166-1 alpha-2, lower case.'],
  region: ['text', 'Part of the world.'],
  date: ['day', 'The day of the session.'],
  startsOn: ['day', 'First day of the meeting.'],
  endsOn: ['day', 'Last day of the meeting.'],
  startsAt: ['text', 'Local time as HH:MM, 24 hours.'],
  disclaimer: ['text', "The captioner's notice, verbatim."],
  sourceFile: ['text', "The transcript's file name."],
  format: ['text', 'The format of the transcript as published.'],
  sha256: ['text', "SHA-256 of the transcript's bytes."],
  textSha256: ['text', "SHA-256 of the transcript's text, in which offsets count."],
  digest: ['text', 'SHA-256 of all that was loaded of the session.'],
  fingerprint: ['text', 'SHA-256 of all that the session was read from: an equal one need not be read again.'],
  wordCount: ['integer', 'How many words were spoken.'],
  number: ['integer', 'Place of the turn in the session, from 1.'],
  label: ['text', 'The label as printed; nothing after a bare marker.'],
  text: ['text', 'The words, verbatim.'],
  textStart: ['integer', 'Where the words begin: offset in UTF-16 code units of the transcript’s text.'],
  start: ['integer', 'First character: offset in UTF-16 code units of the transcript’s text.'],
  end: ['integer', 'One past the last character, same unit.'],
  line: ['integer', 'Line of the transcript’s text, from 1.'],
  startSeconds: ['number', 'When the words were first shown, in seconds from the start of the recording.'],
  endSeconds: ['number', 'When the words were no longer shown.'],
  definition: ['text', 'What it is.'],
  source: ['text', 'Where the entry comes from; `transcript` for what is known from the talk alone.'],
  status: ['text', 'active, ended or proposed.'],
  website: ['text', 'Address on the web.'],
  summary: ['text', "One sentence of the speaker's own words."],
  quote: ['text', 'The words it rests on, verbatim.'],
  surface: ['text', 'The words as captioned.'],
  evidence: ['text', 'The words it rests on, verbatim.'],
  evidenceStart: ['integer', 'Where those words begin: offset in UTF-16 code units of the transcript’s text.'],
  evidenceEnd: ['integer', 'One past their last character, same unit.'],
  confidence: ['number', 'Chance that it is right, 0 to 1.'],
  method: ['text', 'How it was found; `curated` where a person decided it.'],
  basis: ['text', 'How it was found; `curated` where a person decided it.'],
  role: ['text', 'What somebody is there.'],
  stakeholderGroup: ['text', 'Id of the stakeholder group somebody speaks for first.'],
  turn: ['integer', 'Number of the turn in which it is said.'],
  count: ['integer', 'How often.'],
  groups: ['texts', 'Ids of the stakeholder groups that somebody speaks for in that session.'],
  groupConfidences: ['numbers', 'Chance, 0 to 1, that somebody speaks for each of `groups`, in their order.'],
  confidences: [
    'numbers',
    'Chance, 0 to 1, that speaker and name of each mention are right, the surest first, then as they were said.',
  ],
  turns: ['integers', 'Numbers of the turns of those mentions, in the order of `confidences`.'],
  starts: [
    'integers',
    'Where their names begin, in the same order: offsets in UTF-16 code units of the transcript’s text.',
  ],
  quoteStarts: ['integers', 'Where the sentences around those names begin, in the same order, same unit.'],
  quoteEnds: ['integers', 'One past the last character of each sentence, same order and unit.'],
  known: [
    'boolean',
    'True where the knowledge of the field holds the thing; what the session says of it adds nothing then.',
  ],
  labels: ['texts', 'What kinds of thing the session says it is.'],
  partOf: ['text', 'Id of the whole that the session says it is part of.'],
  locatedIn: ['text', 'Id of the place where the session says it is.'],
  group: ['text', 'Id of the stakeholder group that the session says it belongs to.'],
  leads: ['texts', 'Ids of who the session says runs it.'],
};

/** What an edge says: "from … to". */
export const EDGES: Readonly<Record<string, string>> = {
  ABOUT: 'What a lesson is about.',
  AFFILIATED_WITH: 'For which organisation, initiative or process somebody speaks.',
  BELONGS_TO: 'The stakeholder group of an organisation.',
  CHALLENGES: 'A later lesson opposes an earlier one of somebody else.',
  CITES: 'How often somebody names something in a session, how surely, and where.',
  ECHOES: 'A later lesson says again what an earlier one of somebody else says.',
  HANDS_OVER_TO: 'A turn gives the floor to somebody.',
  IN: 'The session of a turn.',
  LEADS: 'Who runs an initiative or process.',
  LOCATED_IN: 'Where something lies or belongs.',
  MENTIONS: 'Something is named in a turn.',
  NAMES: 'What a session names, with what it says of it.',
  NEXT: 'The turn after a turn.',
  PART_OF: 'The whole of a part: the meeting of a session, the process of a process, the region of a country.',
  REPRESENTS: 'For which stakeholder group somebody speaks in a session.',
  RESPONDS_TO: 'A turn takes up what somebody said.',
  SPOKE: 'Who speaks a turn.',
  STATED: 'Who says a lesson.',
  STATED_IN: 'The turn of a lesson.',
  THANKS: 'A turn thanks somebody.',
  TOOK_PART: 'Who took part in a session.',
};

/** The families of nodes within which ids are unique, in the order in which they are exported. */
export const NODE_KINDS = {
  Event: 'events',
  Session: 'sessions',
  StakeholderGroup: 'stakeholder-groups',
  Entity: 'entities',
  Turn: 'turns',
  Lesson: 'lessons',
} as const;
export type NodeKind = keyof typeof NODE_KINDS;

export function kindOf(labels: readonly string[]): NodeKind {
  const kind = Object.keys(NODE_KINDS).find((label) => labels.includes(label));
  return (kind ?? 'Entity') as NodeKind;
}
