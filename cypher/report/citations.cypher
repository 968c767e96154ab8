// Which stakeholder groups cite which processes and initiatives, how often, by how many people, and where most surely?
// What a citation is, and how sure it is: see query/citation-matrix.
// Parameters: sessions (ids, or null for all).
// Returns: groupId, group, entityId, entity, citations, speakers (how many), best {session, turn, start, end,
//   speaker, speakerConfidence, confidence} (the surest place); by group, then the most cited first.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:TOOK_PART]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = s.id
WITH p, g, s.id AS session, max(r.confidence) AS represents
MATCH (p)-[k:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Process|Initiative)
WITH g, e, p, t, k, m, represents * (k.confidence * m.confidence) AS confidence
ORDER BY confidence DESC, t.session, m.start
WITH g, e, count(m) AS citations, count(DISTINCT p) AS speakers,
     collect({turn: t, start: m.start, end: m.end, person: p.name, spoke: k.confidence, confidence: confidence})[0] AS best
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity, citations, speakers,
       {session: best.turn.session, turn: best.turn.number, start: best.start,
        end: best.end, speaker: best.person, speakerConfidence: best.spoke, confidence: best.confidence} AS best
ORDER BY group, groupId, citations DESC, entity, entityId
