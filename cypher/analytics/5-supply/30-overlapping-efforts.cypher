// Which initiatives of different leaders are about the same topic, by what people say of them?
// Named within 300 characters of the topic: candidates for working together, to be read before they are believed.
// Shows: table (topic, initiatives, leaders), topics with most initiatives first.
MATCH (topic:Topic)<-[a:MENTIONS]-(:Turn)-[b:MENTIONS]->(i:Initiative)
WHERE abs(a.start - b.start) <= 300
WITH DISTINCT topic, i
OPTIONAL MATCH (leader:Organisation)-[:LEADS]->(i)
WITH topic, i, collect(DISTINCT leader.name) AS leaders ORDER BY i.name
WITH topic, collect({name: i.name, leaders: leaders}) AS initiatives
WHERE size(initiatives) > 1
RETURN topic.name AS topic, [x IN initiatives | x.name] AS initiatives, [x IN initiatives | x.leaders] AS leaders
ORDER BY size(initiatives) DESC, topic
LIMIT 50
