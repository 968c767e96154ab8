// How much of the talk does each stakeholder group hold?
// Somebody with two hats counts for both; words of unknown speakers stand under "unknown".
// Shows: table (group, people, turns, words, share), most words first.
MATCH (t:Turn)
OPTIONAL MATCH (p:Person)-[:SPOKE]->(t)
OPTIONAL MATCH (p)-[:REPRESENTS {session: t.session}]->(g:StakeholderGroup)
WITH DISTINCT t, p, g
WITH coalesce(g.name, 'unknown') AS group, count(DISTINCT p) AS people, count(t) AS turns, sum(t.wordCount) AS words
WITH collect({group: group, people: people, turns: turns, words: words}) AS rows
UNWIND rows AS row
RETURN row.group AS group, row.people AS people, row.turns AS turns, row.words AS words,
       round(1.0 * row.words / reduce(n = 0, x IN rows | n + x.words), 3) AS share
ORDER BY words DESC, group
