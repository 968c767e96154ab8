// Which stakeholder groups cite which processes, initiatives and organisations, said by whom, in which words?
// A citation is a mention in a turn whose speaker represents the group. Its confidence is the product of three: the speaker
// of the turn, the group of the speaker, the thing meant by the name.
// :param sessions => null
// :param kinds => ["Process", "Initiative", "Organisation"]
// :param minConfidence => 0
MATCH (p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE $sessions IS NULL OR r.session IN $sessions
WITH p, g, r.session AS session, max(r.confidence) AS represents
MATCH (p)-[s:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Entity)
WHERE any(label IN labels(e) WHERE label IN $kinds) AND represents * s.confidence * m.confidence >= $minConfidence
WITH g, e, p, t, m, represents * s.confidence * m.confidence AS confidence
ORDER BY confidence DESC, t.session, m.start
WITH g, e, count(m) AS citations, collect(DISTINCT p.name) AS speakers, collect({turn: t, mention: m})[0] AS best
WITH g, e, citations, speakers, best, best.mention.start - best.turn.textStart AS at
RETURN g.name AS stakeholderGroup, e.name AS entity, [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, speakers,
       trim(substring(best.turn.text, CASE WHEN at > 60 THEN at - 60 ELSE 0 END, 140)) AS words, best.turn.number AS turn
ORDER BY stakeholderGroup, citations DESC, entity
