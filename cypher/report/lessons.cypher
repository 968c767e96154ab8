// What was learned in the sessions, stated by whom, for which stakeholder groups, about what?
// Parameters: sessions (ids, or null for all).
// Returns: id, session, kind, summary, quote, start, end, confidence, turn, speaker (null where the text does not tell),
//   speakerConfidence, groups [name] (the surest first), about [name],
//   answers [{kind (ECHOES or CHALLENGES), speaker, speakerConfidence, turn, quote, start, end}] (by later lessons); in the order of the source.
MATCH (l:Lesson)-[:STATED_IN]->(t:Turn)
WHERE $sessions IS NULL OR l.session IN $sessions
OPTIONAL MATCH (p:Person)-[:STATED]->(l)
OPTIONAL MATCH (p)-[k:SPOKE]->(t)
CALL (p, l) {
  OPTIONAL MATCH (p)-[r:REPRESENTS {session: l.session}]->(g:StakeholderGroup)
  WITH g, max(r.confidence) AS confidence ORDER BY confidence DESC, g.name
  RETURN collect(g.name) AS groups
}
CALL (l) {
  OPTIONAL MATCH (l)-[:ABOUT]->(e:Entity)
  WITH DISTINCT e ORDER BY e.name
  RETURN collect(e.name) AS about
}
CALL (l) {
  OPTIONAL MATCH (later:Lesson)-[r:ECHOES|CHALLENGES]->(l), (q:Person)-[:STATED]->(later)-[:STATED_IN]->(u:Turn)
  OPTIONAL MATCH (q)-[m:SPOKE]->(u)
  WITH r, q, u, m, later ORDER BY later.start, later.id, type(r)
  RETURN [x IN collect(CASE WHEN r IS NULL THEN null ELSE
    {kind: type(r), speaker: q.name, speakerConfidence: m.confidence, turn: u.number,
     quote: r.evidence, start: r.evidenceStart, end: r.evidenceEnd} END) | x] AS answers
}
RETURN l.id AS id, l.session AS session, l.kind AS kind, l.summary AS summary, l.quote AS quote, l.start AS start, l.end AS end,
       l.confidence AS confidence, t.number AS turn, p.name AS speaker, k.confidence AS speakerConfidence, groups, about, answers
ORDER BY session, start
