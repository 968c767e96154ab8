// How much of the talk does each stakeholder group hold?
// Somebody with two hats counts for both; words of unknown speakers stand under "unknown".
// Shows: table (group, people, turns, words, share), most words first.
MATCH (t:Turn)
OPTIONAL MATCH (p:Person)-[:SPOKE]->(t)
WITH p, t.session AS session, count(t) AS turns, sum(t.wordCount) AS words
OPTIONAL MATCH (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = session
WITH DISTINCT p, session, turns, words, g
WITH coalesce(g.name, 'unknown') AS group, count(DISTINCT p) AS people, sum(turns) AS turns, sum(words) AS words
WITH collect({group: group, people: people, turns: turns, words: words}) AS rows
UNWIND rows AS row
RETURN row.group AS group, row.people AS people, row.turns AS turns, row.words AS words,
       round(1.0 * row.words / reduce(n = 0, x IN rows | n + x.words), 3) AS share
ORDER BY words DESC, group
