// Which stakeholder groups cite which processes, and through whom?
// The two-sided network of groups and processes, with the people between them: click a process to see who else names it.
// Shows: picture (groups, people, processes).
MATCH path = (:StakeholderGroup)<-[:REPRESENTS]-(:Person)-[:CITES]->(:Process)
RETURN path
LIMIT 300
