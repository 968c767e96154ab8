// Ids with which the ready-made questions of the playground begin: what is named most, who names most.
// Parameters: none. Returns: one row: session, turn, person, process, initiative, organisation, topic, stakeholderGroup; null for none.
OPTIONAL MATCH (s:Session)
WITH s ORDER BY s.wordCount DESC, s.id LIMIT 1
RETURN s.id AS session,
       head(COLLECT { MATCH (t:Turn {session: s.id})
                      RETURN t.id ORDER BY COUNT { (t)-[:MENTIONS]->() } DESC, t.id LIMIT 1 }) AS turn,
       head(COLLECT { MATCH (p:Person) WHERE EXISTS { (p)-[:CITES]->() }
                      RETURN p.id ORDER BY COUNT { (p)-[:CITES]->() } DESC, p.id LIMIT 1 }) AS person,
       head(COLLECT { MATCH (e:Process) RETURN e.id ORDER BY COUNT { (e)<-[:MENTIONS]-() } DESC, e.id LIMIT 1 }) AS process,
       head(COLLECT { MATCH (e:Initiative) RETURN e.id ORDER BY COUNT { (e)<-[:MENTIONS]-() } DESC, e.id LIMIT 1 }) AS initiative,
       head(COLLECT { MATCH (e:Organisation) RETURN e.id ORDER BY COUNT { (e)<-[:MENTIONS]-() } DESC, e.id LIMIT 1 }) AS organisation,
       head(COLLECT { MATCH (e:Topic) RETURN e.id ORDER BY COUNT { (e)<-[:ABOUT]-() } DESC, e.id LIMIT 1 }) AS topic,
       head(COLLECT { MATCH (g:StakeholderGroup)
                      RETURN g.id ORDER BY COUNT { (g)<-[:REPRESENTS]-() } DESC, g.id LIMIT 1 }) AS stakeholderGroup
