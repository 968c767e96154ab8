// Which topics are spoken of for which region, and where is nobody named who works on them?
// A topic and a place named in one turn; actors are the initiatives named there too. Zero actors is a gap in the talk, and so
// perhaps in the work.
// Shows: table (region, topic, turns, actors, names), gaps first.
MATCH (topic:Topic)<-[:MENTIONS]-(t:Turn)-[:MENTIONS]->(place:Place)
WHERE place.region IS NOT NULL
WITH DISTINCT place.region AS region, topic, t
OPTIONAL MATCH (t)-[:MENTIONS]->(i:Initiative)
WITH region, topic, count(DISTINCT t) AS turns, collect(DISTINCT i.name) AS names
RETURN region, topic.name AS topic, turns, size(names) AS actors, names[..10] AS names
ORDER BY actors, turns DESC, region, topic
LIMIT 100
