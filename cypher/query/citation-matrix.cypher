// Which stakeholder groups cite which processes, initiatives and organisations, said by whom, in which words?
// A citation is a mention in a turn whose speaker represents the group. Its confidence is the product of three: the speaker
// of the turn, the group of the speaker, the thing meant by the name. Its words are those around the name, at most 60
// characters before it and 80 after it.
// :param sessions => null
// :param kinds => ["Process", "Initiative", "Organisation"]
// :param minConfidence => 0
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:TOOK_PART]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = s.id
WITH p, g, s.id AS session, max(r.confidence) AS represents,
     [kind IN coalesce($kinds, ['Process', 'Initiative', 'Organisation']) | toLower(trim(kind))] AS kinds
MATCH (p)-[s:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Entity)
WHERE any(label IN labels(e) WHERE toLower(label) IN kinds) AND represents * (s.confidence * m.confidence) >= coalesce($minConfidence, 0)
WITH g, e, p, t, m, represents * (s.confidence * m.confidence) AS confidence
ORDER BY confidence DESC, t.session, m.start
WITH g, e, count(m) AS citations, collect(DISTINCT p.name) AS speakers, collect({turn: t, mention: m})[0] AS best
WITH g, e, citations, speakers, best.turn.number AS turn, best.mention.start - best.turn.textStart AS from,
     best.mention.end - best.turn.textStart AS to, replace(replace(best.turn.text, '\r', ' '), '\n', ' ') AS text
WITH g, e, citations, speakers, turn, from, to, text, CASE WHEN from > 60 THEN from - 60 ELSE 0 END AS first
WITH g, e, citations, speakers, turn, substring(text, from, to - from) AS name,
     split(substring(text, first, from - first), ' ') AS before, first > 0 AS cutBefore,
     split(substring(text, to, 80), ' ') AS after, size(text) > to + 80 AS cutAfter
WITH g, e, citations, speakers, turn, name, CASE WHEN cutBefore THEN before[1..] ELSE before END AS before,
     CASE WHEN cutAfter THEN after[..-1] ELSE after END AS after
RETURN g.name AS stakeholderGroup, e.name AS entity, [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, speakers,
       trim(substring(reduce(words = '', word IN before | words + ' ' + word), 1) + name +
            substring(reduce(words = '', word IN after | words + ' ' + word), 1)) AS words, turn
ORDER BY stakeholderGroup, citations DESC, entity
