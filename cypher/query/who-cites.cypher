// Who cites one thing (its id, such as "gfce"), for which stakeholder group, under which name, in which words?
// The words are those around the name, at most 60 characters before it and 80 after it.
// :param entity => "igf"
// :param sessions => null
MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(t:Turn)
WHERE $sessions IS NULL OR t.session IN $sessions
OPTIONAL MATCH (p:Person)-[s:SPOKE]->(t)
OPTIONAL MATCH (p)-[r:REPRESENTS {session: t.session}]->(g:StakeholderGroup)
WITH t, m, p, s, g, r ORDER BY r.confidence DESC
WITH t, m, p, s, collect(DISTINCT g.name) AS stakeholderGroups, m.start - t.textStart AS from, m.end - t.textStart AS to,
     replace(replace(t.text, '\r', ' '), '\n', ' ') AS text
WITH t, m, p, s, stakeholderGroups, from, to, text, CASE WHEN from > 60 THEN from - 60 ELSE 0 END AS first
WITH t, m, p, s, stakeholderGroups, from, substring(text, from, to - from) AS name,
     split(substring(text, first, from - first), ' ') AS before, first > 0 AS cutBefore,
     split(substring(text, to, 80), ' ') AS after, size(text) > to + 80 AS cutAfter
WITH t, m, p, s, stakeholderGroups, from, name, CASE WHEN cutBefore THEN before[1..] ELSE before END AS before,
     CASE WHEN cutAfter THEN after[..-1] ELSE after END AS after
RETURN coalesce(p.name, 'unknown') AS speaker, stakeholderGroups, m.surface AS surface, t.number AS turn,
       trim(substring(reduce(words = '', word IN before | words + ' ' + word), 1) + name +
            substring(reduce(words = '', word IN after | words + ' ' + word), 1)) AS words,
       round(m.confidence * coalesce(s.confidence, 0), 2) AS confidence, t.session AS session
ORDER BY session, turn, from
