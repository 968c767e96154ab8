// On what do different groups agree or disagree, in both sides' words?
// Shows: table (kind, group, speaker, says, earlierGroup, earlierSpeaker, said), challenges first.
MATCH (p:Person)-[:STATED]->(later:Lesson)-[r:ECHOES|CHALLENGES]->(earlier:Lesson)<-[:STATED]-(q:Person)
MATCH (p)-[rp:REPRESENTS {session: later.session}]->(g:StakeholderGroup)
MATCH (q)-[rq:REPRESENTS {session: earlier.session}]->(h:StakeholderGroup)
WHERE g <> h
RETURN DISTINCT type(r) AS kind, g.name AS group, p.name AS speaker, later.quote AS says, h.name AS earlierGroup, q.name AS earlierSpeaker,
       earlier.quote AS said
ORDER BY kind, group, speaker, says
LIMIT 100
