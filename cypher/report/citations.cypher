// Which stakeholder groups cite which processes, initiatives and organisations, how often, and where is it surest?
// A citation is a mention in a turn whose speaker represents the group in that session. Its confidence is the product of
// three: the speaker of the turn, the group of the speaker (the surest of several reasons), the thing meant by the name.
// Parameters: sessions (ids, or null for all).
// Returns: groupId, group, entityId, entity, kinds, citations,
//   best {session, turn, text, textStart, start, end, speaker, speakerConfidence, confidence}; by group, then citations descending, then entity.
MATCH (p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE $sessions IS NULL OR r.session IN $sessions
WITH p, g, r.session AS session, max(r.confidence) AS represents
MATCH (p)-[k:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Process|Initiative|Organisation)
WITH g, e, p, k, t, m, represents * k.confidence * m.confidence AS confidence
ORDER BY confidence DESC, t.session, m.start
WITH g, e, count(m) AS citations,
     collect({session: t.session, turn: t.number, text: t.text, textStart: t.textStart, start: m.start, end: m.end,
              speaker: p.name, speakerConfidence: k.confidence, confidence: confidence})[0] AS best
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, best
ORDER BY group, groupId, citations DESC, entity, entityId
