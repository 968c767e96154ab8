/** The statements of `cypher/schema/`, in the order in which they run. */
export const SCHEMA_STATEMENTS = [
  '01-event-id',
  '02-session-id',
  '03-turn-id',
  '04-stakeholder-group-id',
  '05-entity-id',
  '06-lesson-id',
  '07-turn-in-session',
  '08-lesson-session',
  '09-search',
] as const;

/** The statements of `cypher/remove/`: they take a session out of the graph. */
export const REMOVE_STATEMENTS = ['01-session-edges', '02-session-nodes', '03-session', '04-empty-events'] as const;

/** The statements of `cypher/load/` that write one session: nodes before the edges between them. */
export const LOAD_STATEMENTS = [
  '01-event',
  '02-session',
  '03-turns',
  '04-next',
  '05-entities',
  '06-entity-links',
  '07-belongs-to',
  '08-took-part',
  '09-spoke',
  '10-affiliated-with',
  '11-represents',
  '12-mentions',
  '13-cites',
  '14-lessons',
  '15-stated',
  '16-about',
  '17-turn-relations',
  '18-person-aliases',
] as const;
