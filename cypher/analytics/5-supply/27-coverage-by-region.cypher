// Which topics are spoken of for which region, and where is nobody named who works on them?
// A topic and a place named in one turn; actors are the initiatives named there too. Zero actors is a gap in the talk, and so
// perhaps in the work.
// Shows: table (region, topic, turns, actors, names), gaps first.
MATCH (t:Turn)-[:MENTIONS]->(n:Topic|Place|Initiative)
WITH t, collect(DISTINCT CASE WHEN n:Topic THEN n.name END) AS topics, collect(DISTINCT CASE WHEN n:Place THEN n.region END) AS regions,
     collect(DISTINCT CASE WHEN n:Initiative THEN n.name END) AS initiatives
UNWIND topics AS topic
UNWIND regions AS region
WITH region, topic, count(t) AS turns, collect(initiatives) AS lists
WITH region, topic, turns, COLLECT { UNWIND lists AS list UNWIND list AS name RETURN DISTINCT name ORDER BY name } AS names
RETURN region, topic, turns, size(names) AS actors, names[..10] AS names
ORDER BY actors, turns DESC, region, topic
LIMIT 100
