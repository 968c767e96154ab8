// The things of some kinds, and how often they are cited.
// Parameters: processes, initiatives, organisations (true for each that is meant: Neo4j would plan anew for a longer list).
// Returns: entityId, entity (its name), kinds, cites (how many CITES lead to it: one a person and session; null where some session takes it for a person, a
// place or a topic, which are no citations there and need counting by their mentions).
CALL () {
  MATCH (e:Process) WHERE $processes
  RETURN e
  UNION
  MATCH (e:Initiative) WHERE $initiatives
  RETURN e
  UNION
  MATCH (e:Organisation) WHERE $organisations
  RETURN e
}
RETURN e.id AS entityId, e.name AS entity, [label IN labels(e) WHERE label <> 'Entity'] AS kinds,
       CASE WHEN none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic']) THEN COUNT { (e)<-[:CITES]-() } END AS cites
