// How much is said by each stakeholder group, region or role (parameter by: group, region, role), in turns and words?
// What the text does not tell is "unknown". Who stands for two groups or regions counts for both, so that shares may add up to more
// than 1. A region is that of the countries of the organisations that people speak for in that session.
// :param by => "group"
// :param sessions => null
// Parameters: by (group, region or role), sessions (ids, or null for all).
// Returns: by (name), id (of the group, place or role; null for unknown), people, turns, words, share (of all words), seconds (of the turns
// with times; null without any); those with most words first.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:IN]-(t:Turn)
WITH collect(t) AS all, sum(t.wordCount) AS total
UNWIND all AS t
OPTIONAL MATCH (p:Person)-[:SPOKE]->(t)
CALL (p, t) {
  WITH p, t WHERE $by = 'group'
  MATCH (p)-[:REPRESENTS {session: t.session}]->(g:StakeholderGroup)
  RETURN DISTINCT g.id AS id, g.name AS name
  UNION
  WITH p, t WHERE $by = 'region'
  MATCH (p)-[:AFFILIATED_WITH {session: t.session}]->()-[:LOCATED_IN]->(place:Place)
  WHERE place.region IS NOT NULL
  RETURN DISTINCT place.region AS id, place.region AS name
  UNION
  WITH p, t WHERE $by = 'role'
  MATCH (p)-[part:TOOK_PART]->(:Session {id: t.session})
  WHERE part.role IS NOT NULL
  RETURN DISTINCT part.role AS id, part.role AS name
  UNION
  RETURN null AS id, null AS name
}
WITH total, t, p, collect(id) AS ids, collect(name) AS names
UNWIND CASE WHEN ids = [] THEN [null] ELSE range(0, size(ids) - 1) END AS i
WITH total, t, p, ids[i] AS id, names[i] AS name
WITH total, coalesce(name, 'unknown') AS by, id, count(DISTINCT p) AS people, count(t) AS turns, sum(t.wordCount) AS words,
     count(t.endSeconds) AS timed, sum(t.endSeconds - t.startSeconds) AS time
RETURN by, id, people, turns, words, CASE WHEN total = 0 THEN 0.0 ELSE round(toFloat(words) / total, 4) END AS share,
       CASE WHEN timed = 0 THEN null ELSE round(time, 1) END AS seconds
ORDER BY words DESC, by
