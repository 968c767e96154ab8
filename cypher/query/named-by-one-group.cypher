// Which processes, initiatives and organisations does one stakeholder group alone cite, said by whom?
// What a citation is, and how sure it is: see citation-matrix. A thing of which only the sure citations are asked for may be cited
// by others less surely.
// :param sessions => null
// :param kinds => ["Process", "Initiative", "Organisation"]
// :param minConfidence => 0
// Parameters: sessions (ids, or null for all), kinds (labels, null for those three), minConfidence (null for 0).
// Returns: groupId, group, entityId, entity, kinds, citations, speakers (names), speakerIds; by group, then the most cited first, then entity.
WITH [kind IN coalesce($kinds, ['Process', 'Initiative', 'Organisation']) | toLower(trim(kind))] AS kinds
CALL (kinds) {
  WITH kinds WHERE $sessions IS NOT NULL
  MATCH (s:Session)<-[:TOOK_PART]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
  WHERE s.id IN $sessions AND r.session = s.id
  WITH kinds, p, g, s.id AS session, max(r.confidence) AS represents
  MATCH (p)-[s:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Entity)
  WHERE any(label IN labels(e) WHERE toLower(label) IN kinds) AND represents * (s.confidence * m.confidence) >= coalesce($minConfidence, 0)
  RETURN g, e, p, m
  UNION ALL
  WITH kinds WHERE $sessions IS NULL
  MATCH (e:Entity)
  WHERE any(label IN labels(e) WHERE toLower(label) IN kinds)
    // What two groups are known to cite need not be read to its end.
    AND COUNT {
      MATCH (e)<-[c:CITES]-(:Person)
      UNWIND range(0, size(c.groups) - 1) AS at
      WITH c, at WHERE c.groupConfidences[at] * c.confidences[0] >= coalesce($minConfidence, 0)
      RETURN DISTINCT c.groups[at] LIMIT 2
    } < 2
  CALL (e) {
    MATCH (e)<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
    WHERE r.session = t.session
    WITH g, p, m, s, max(r.confidence) AS represents
    WHERE represents * (s.confidence * m.confidence) >= coalesce($minConfidence, 0)
    RETURN g, p, m
  }
  RETURN g, e, p, m
}
WITH g, e, p, count(m) AS said ORDER BY said DESC, p.name, p.id
WITH e, g, sum(said) AS citations, collect(p.name) AS speakers, collect(p.id) AS speakerIds
WITH e, collect({group: g, citations: citations, speakers: speakers, speakerIds: speakerIds}) AS groups
WHERE size(groups) = 1
WITH e, groups[0] AS only
RETURN only.group.id AS groupId, only.group.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, only.citations AS citations, only.speakers AS speakers, only.speakerIds AS speakerIds
ORDER BY group, groupId, citations DESC, entity, entityId
