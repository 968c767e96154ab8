// How are two things linked (their ids, such as "gfce" and "sn"): the shortest ways from one to the other, with the words on each step?
// Ways go through people, turns, lessons, organisations, initiatives, processes, places, topics and stakeholder groups; that two things
// were named in one session is no link. At most 6 steps; of very many equally short ways, a thousand are looked at and the surest given.
// :param from => "gfce"
// :param to => "sn"
// :param maxLength => 4
// :param first => 5
// Parameters: from, to (ids), maxLength (1 to 6 steps), first (how many ways).
// Returns: length, way (in words), confidence (the product over the steps), nodeIds, nodeLabels, steps (types of the edges), forward (does the
// edge point along the way?), words, turnIds, starts, ends (of each step; null for what the knowledge tells); the shortest, then the surest first.
CALL {
  MATCH (n:Entity {id: $from}) RETURN n AS a
  UNION
  MATCH (n:StakeholderGroup {id: $from}) RETURN n AS a
  UNION
  MATCH (n:Lesson {id: $from}) RETURN n AS a
  UNION
  MATCH (n:Turn {id: $from}) RETURN n AS a
}
CALL {
  MATCH (n:Entity {id: $to}) RETURN n AS b
  UNION
  MATCH (n:StakeholderGroup {id: $to}) RETURN n AS b
  UNION
  MATCH (n:Lesson {id: $to}) RETURN n AS b
  UNION
  MATCH (n:Turn {id: $to}) RETURN n AS b
}
WITH a, b WHERE a <> b
MATCH path = allShortestPaths((a)-[:SPOKE|MENTIONS|REPRESENTS|AFFILIATED_WITH|STATED|STATED_IN|ABOUT|LEADS|PART_OF|LOCATED_IN|BELONGS_TO|RESPONDS_TO|THANKS|HANDS_OVER_TO*..6]-(b))
// The length is looked at afterwards: asked for in the same clause, all ways would be tried when the shortest one is too long.
WITH path LIMIT 1000
WITH path WHERE length(path) <= coalesce($maxLength, 4)
WITH nodes(path) AS ns, relationships(path) AS rs, length(path) AS length
WITH length, ns, rs, reduce(x = 1.0, r IN rs | x * coalesce(r.confidence, 1.0)) AS confidence, [r IN rs | coalesce(r.start, 0)] AS places
ORDER BY confidence DESC, places
WITH length, ns, [n IN ns | n.id] AS nodeIds, collect({steps: rs, confidence: confidence})[0] AS best
WITH length, ns, nodeIds, best.steps AS rs, best.confidence AS confidence
ORDER BY length, confidence DESC, nodeIds LIMIT toInteger(coalesce($first, 5))
WITH length, ns, nodeIds, rs, confidence,
     [r IN rs | CASE WHEN 'Turn' IN labels(startNode(r)) THEN startNode(r) WHEN 'Turn' IN labels(endNode(r)) THEN endNode(r) END] AS turns,
     [r IN rs | CASE WHEN 'Lesson' IN labels(startNode(r)) THEN startNode(r) WHEN 'Lesson' IN labels(endNode(r)) THEN endNode(r) END] AS lessons
WITH *, [i IN range(0, length - 1) | coalesce(rs[i].start, rs[i].evidenceStart, lessons[i].start)] AS starts,
     [i IN range(0, length - 1) | coalesce(rs[i].session, turns[i].session, lessons[i].session)] AS sessions
RETURN length, reduce(way = ns[0].name, i IN range(0, length - 1) |
                      way + CASE WHEN startNode(rs[i]) = ns[i] THEN ' -' + type(rs[i]) + '-> ' ELSE ' <-' + type(rs[i]) + '- ' END + ns[i + 1].name) AS way,
       round(confidence, 3) AS confidence, nodeIds, [n IN ns | labels(n)] AS nodeLabels, [r IN rs | type(r)] AS steps,
       [i IN range(0, length - 1) | startNode(rs[i]) = ns[i]] AS forward,
       [i IN range(0, length - 1) | coalesce(rs[i].quote, rs[i].evidence, rs[i].surface, lessons[i].quote)] AS words,
       // Words on which a speaker rests may stand in the turn before or after.
       [i IN range(0, length - 1) | head(COLLECT {
         MATCH (t:Turn {session: sessions[i]}) WHERE t.number >= 1 AND t.start <= starts[i] AND t.end > starts[i] RETURN t.id })] AS turnIds,
       starts,
       [i IN range(0, length - 1) | coalesce(rs[i].end, rs[i].evidenceEnd, lessons[i].end)] AS ends
ORDER BY length, confidence DESC, nodeIds
