// What is asked for, and what is offered, by topic?
// Needs without an offer are where a BPF can broker; offers without a need want a public.
// Shows: table (topic, requests, offers, asked, offered), topics with requests and without offers first.
MATCH (l:Lesson)-[:ABOUT]->(topic:Topic)
WHERE l.kind IN ['REQUEST', 'OFFER', 'BARRIER', 'COMMITMENT']
WITH topic, collect(CASE WHEN l.kind IN ['REQUEST', 'BARRIER'] THEN l END) AS asked, collect(CASE WHEN l.kind IN ['OFFER', 'COMMITMENT'] THEN l END) AS offered
RETURN topic.name AS topic, size(asked) AS requests, size(offered) AS offers, [l IN asked | l.quote][..5] AS asked, [l IN offered | l.quote][..5] AS offered
ORDER BY offers > 0, requests DESC, topic
