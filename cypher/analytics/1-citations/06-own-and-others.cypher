// Do groups cite their own organisations, or those of others?
// An organisation is a group's own when it belongs to that group; `own` is the share of the citations that go to those.
// Shows: table (group, citations, own), the most outward-looking first.
MATCH (g:StakeholderGroup)<-[r:REPRESENTS]-(:Person)-[c:CITES]->(o:Organisation)-[:BELONGS_TO]->(whose:StakeholderGroup)
WHERE r.session = c.session
WITH g, sum(c.count) AS citations, sum(CASE WHEN g = whose THEN c.count ELSE 0 END) AS own
RETURN g.name AS group, citations, round(1.0 * own / citations, 2) AS own
ORDER BY own, group
