// Who took part in the sessions, in which role, for which stakeholder group and organisation, and in which words is it said?
// Parameters: sessions (ids, or null for all).
// Returns: session, person, name, role, turns, words (how much he spoke there), speaking (the surest turn, or null),
//   groups [{id, name, ...}], affiliations [{id, name, role, region, ...}], each with quote, start, end, turn, confidence, and whose
//   turn it is: speaker, speakerConfidence (null where the text does not tell);
//   region is that of the organisation's country where the graph holds it, null elsewhere; by session, then name.
MATCH (p:Person)-[part:TOOK_PART]->(s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
CALL (p, s) {
  OPTIONAL MATCH (p)-[k:SPOKE]->(t:Turn {session: s.id})
  WITH k, t ORDER BY k.confidence DESC, t.number
  RETURN count(t) AS turns, coalesce(sum(t.wordCount), 0) AS words,
         collect(CASE WHEN k IS NULL THEN null ELSE {quote: k.evidence, start: k.evidenceStart, end: k.evidenceEnd,
                 turn: t.number, confidence: k.confidence, speaker: p.name, speakerConfidence: k.confidence} END)[0] AS speaking
}
CALL (p, s) {
  OPTIONAL MATCH (p)-[r:REPRESENTS {session: s.id}]->(g:StakeholderGroup)
  WITH r, g, [(by:Person)-[k:SPOKE]->(t:Turn {session: s.id, number: r.turn}) | {person: by.name, confidence: k.confidence}][0] AS k
  ORDER BY r.confidence DESC, g.name, r.start
  RETURN collect(CASE WHEN r IS NULL THEN null ELSE {id: g.id, name: g.name, quote: r.quote, start: r.start, end: r.end,
                 turn: r.turn, confidence: r.confidence, speaker: k.person, speakerConfidence: k.confidence} END) AS groups
}
CALL (p, s) {
  OPTIONAL MATCH (p)-[a:AFFILIATED_WITH {session: s.id}]->(o:Entity)
  OPTIONAL MATCH (c:Place {id: o.country})
  WITH a, o, c, [(by:Person)-[k:SPOKE]->(t:Turn {session: s.id, number: a.turn}) | {person: by.name, confidence: k.confidence}][0] AS k
  ORDER BY a.confidence DESC, a.start, o.name
  RETURN collect(CASE WHEN a IS NULL THEN null ELSE {id: o.id, name: o.name, role: a.role, region: c.region, quote: a.quote, start: a.start,
                 end: a.end, turn: a.turn, confidence: a.confidence, speaker: k.person, speakerConfidence: k.confidence} END) AS affiliations
}
RETURN s.id AS session, p.id AS person, p.name AS name, part.role AS role, turns, words, speaking, groups, affiliations
ORDER BY session, name, person
