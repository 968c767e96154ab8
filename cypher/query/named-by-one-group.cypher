// Which processes, initiatives and organisations does one stakeholder group alone cite, said by whom?
// What a citation is, and how sure it is: see citation-matrix. A thing of which only the sure citations are asked for may be cited
// by others less surely.
// :param sessions => null
// :param kinds => ["Process", "Initiative", "Organisation"]
// :param minConfidence => 0
// Parameters: sessions (ids, or null for all), kinds (labels, null for those three), minConfidence (null for 0).
// Returns: groupId, group, entityId, entity, kinds, citations, speakers (names), speakerIds; by group, then the most cited first, then entity.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:TOOK_PART]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = s.id
WITH p, g, s.id AS session, max(r.confidence) AS represents,
     [kind IN coalesce($kinds, ['Process', 'Initiative', 'Organisation']) | toLower(trim(kind))] AS kinds
MATCH (p)-[s:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Entity)
WHERE any(label IN labels(e) WHERE toLower(label) IN kinds) AND represents * s.confidence * m.confidence >= coalesce($minConfidence, 0)
WITH g, e, p, count(m) AS said ORDER BY said DESC, p.name, p.id
WITH e, g, sum(said) AS citations, collect(p.name) AS speakers, collect(p.id) AS speakerIds
WITH e, collect({group: g, citations: citations, speakers: speakers, speakerIds: speakerIds}) AS groups
WHERE size(groups) = 1
WITH e, groups[0] AS only
RETURN only.group.id AS groupId, only.group.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, only.citations AS citations, only.speakers AS speakers, only.speakerIds AS speakerIds
ORDER BY group, groupId, citations DESC, entity, entityId
