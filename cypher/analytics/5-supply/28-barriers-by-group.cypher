// Which barriers does each group meet, and about what?
// Shows: picture (groups, people, barriers, topics).
MATCH path = (:StakeholderGroup)<-[:REPRESENTS]-(p:Person)-[:STATED]->(l:Lesson {kind: 'BARRIER'})
OPTIONAL MATCH about = (l)-[:ABOUT]->(:Topic)
RETURN path, about
LIMIT 150
