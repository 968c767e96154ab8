// Which names did the captioner mishear, and how?
// Shows: table (surface, name, times, confidence, turns), the least sure first: what a reviewer should read.
MATCH (t:Turn)-[m:MENTIONS {method: 'misheard'}]->(e:Entity)
RETURN m.surface AS surface, e.name AS name, count(m) AS times, round(min(m.confidence), 2) AS confidence, collect(DISTINCT t.id)[..10] AS turns
ORDER BY confidence, surface
LIMIT 100
