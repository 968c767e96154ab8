// Which sessions are in the graph, and how much does it know of each?
MATCH (s:Session)
OPTIONAL MATCH (s)-[:PART_OF]->(e:Event)
RETURN s.id AS session, s.title AS title, e.title AS event, s.date AS date, s.wordCount AS words,
       COUNT { (s)<-[:IN]-(:Turn) } AS turns, COUNT { (s)<-[:TOOK_PART]-(:Person) } AS people,
       COUNT { (s)<-[:IN]-(:Turn)-[:MENTIONS]->() } AS mentions, COUNT { (s)<-[:IN]-(:Turn)<-[:STATED_IN]-(:Lesson) } AS lessons
ORDER BY date, session
