// What an id stands for: the first of event, session, turn, lesson, stakeholder group and entity that has it.
// Parameters: keys (ids). Returns: key, label; no row for an unknown id.
UNWIND $keys AS key
OPTIONAL MATCH (v:Event {id: key})
OPTIONAL MATCH (s:Session {id: key})
OPTIONAL MATCH (t:Turn {id: key})
OPTIONAL MATCH (l:Lesson {id: key})
OPTIONAL MATCH (g:StakeholderGroup {id: key})
OPTIONAL MATCH (e:Entity {id: key})
WITH key, CASE WHEN v IS NOT NULL THEN 'Event' WHEN s IS NOT NULL THEN 'Session' WHEN t IS NOT NULL THEN 'Turn'
               WHEN l IS NOT NULL THEN 'Lesson' WHEN g IS NOT NULL THEN 'StakeholderGroup'
               WHEN e IS NOT NULL THEN 'Entity' END AS label
WHERE label IS NOT NULL
RETURN key, label
