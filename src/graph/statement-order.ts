/** The statements of `cypher/schema/` without those of search, in the order in which they run. */
export const SCHEMA_STATEMENTS = [
  '01-event-id',
  '02-session-id',
  '03-turn-id',
  '04-stakeholder-group-id',
  '05-entity-id',
  '06-lesson-id',
  '07-turn-in-session',
  '08-lesson-session',
  '09-change-at',
  '10-claim-session',
  '11-lesson-kind',
  '12-source-session',
  '13-curation-session',
  '14-tally-session',
] as const;

/** The statements of `cypher/schema/` that search needs. */
export const SEARCH_STATEMENTS = ['15-search', '16-search-words'] as const;

/** The statement of `cypher/schema/` that waits for all indexes. */
export const READY_STATEMENT = '17-indexes-ready';

/** The statement of `cypher/load/` that writes the stakeholder groups, once for all sessions. */
export const GROUPS_STATEMENT = '00-stakeholder-groups';

/** The statement of `cypher/load/` that begins each transaction that writes a session: one writer at a time. */
export const LOCK_STATEMENT = '00-lock';

/** The statement of `cypher/remove/` that tells what is to be derived anew when the session has gone. */
export const NAMED_STATEMENT = '01-named';

/** The statements of `cypher/remove/` that take a session out of the graph. */
export const REMOVE_STATEMENTS = [
  '02-session-edges',
  '03-session-nodes',
  '04-session',
  '05-empty-events',
  '06-no-longer-people',
  '07-source',
  '08-tally',
] as const;

/** The statements of `cypher/load/` that write sessions: nodes before the edges between them. */
export const LOAD_STATEMENTS = [
  '01-event',
  '02-session',
  '03-turns',
  '04-entities',
  '05-known-things',
  '06-names',
  '07-took-part',
  '08-spoke',
  '09-affiliated-with',
  '10-represents',
  '11-mentions',
  '12-cites',
  '13-lessons',
  '14-turn-relations',
  '15-lesson-exchanges',
  '16-tally',
  '17-source',
] as const;
export type LoadStatement = (typeof LOAD_STATEMENTS)[number];

/** Those of the above that are about what a session was read from. */
export const SOURCE_STATEMENTS = { remove: '07-source', load: '17-source' } as const;

/** The statements by which sessions without a tally get theirs. */
export const TALLY_STATEMENTS = { missing: 'tally/missing', load: 'load/16-tally' } as const;

/** The statement of `cypher/load/` that notes what sessions were read from. */
export const FINGERPRINTS_STATEMENT = '18-fingerprints';

/** The statements of `cypher/people/`: who is who among people of one name, after the removals and before the loads. */
export const PEOPLE_STATEMENTS = {
  appearances: '01-appearances',
  move: '02-move',
  forget: '03-forget',
} as const;

/** The statements of `cypher/derive/`: what several sessions say of one thing, brought together after each load and removal. */
export const DERIVE_STATEMENTS = {
  foundThings: '01-found-things',
  foundLinks: '02-found-links',
  links: '03-links',
  events: '04-events',
} as const;

/** The statement of `cypher/log/` that writes down who made a change. */
export const RECORD_STATEMENT = 'record';
