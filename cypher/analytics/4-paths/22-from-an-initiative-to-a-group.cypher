// How is an initiative linked to a stakeholder group?
// The shortest ways from one to the other, over who cites it, who leads it, who speaks for whom.
// Change: the two ids in the first line.
// Shows: picture (paths).
WITH 'gfce' AS initiative, 'civil-society' AS group
MATCH (from:Entity {id: initiative}), (to:StakeholderGroup {id: group})
MATCH path = allShortestPaths((from)-[:CITES|LEADS|PART_OF|AFFILIATED_WITH|REPRESENTS|BELONGS_TO*..6]-(to))
RETURN path
LIMIT 25
