// People, and things found in transcripts alone: what all sessions that name them say of them, whatever the order in which those
// were loaded. The longest name (the first in order of equally long ones), every kind, every other form of the name; where
// sessions differ on another fact, the smallest value. Things that the knowledge holds are left alone, and what is so already.
// Parameters: entities (ids found by the sessions loaded, and all named by the ones they replace). Returns: nothing.
UNWIND $entities AS id
MATCH (e:Entity {id: id})<-[said:NAMES]-()
WITH e, said ORDER BY size(said.name) DESC, said.name
WITH e, collect(said.known) AS known, collect(said.name) AS names, collect(said.labels) AS labels, collect(said.aliases) AS aliases,
     {kind: min(said.kind), status: min(said.status), country: min(said.country), website: min(said.website),
      region: min(said.region), definition: min(said.definition), source: min(said.source)} AS facts
WHERE size(known) = 0
WITH e, facts, labels, names, aliases + [(e)-[part:TOOK_PART]->() | coalesce(part.aliases, [])] AS lists
WITH e, facts, head(names) AS name,
     COLLECT { UNWIND lists + [names] AS list UNWIND list AS form WITH DISTINCT form WHERE form <> head(names) RETURN form ORDER BY form } AS aliases,
     COLLECT { UNWIND labels AS list UNWIND list AS label RETURN DISTINCT label ORDER BY label } AS labels
WITH e, labels, facts{.*, id: e.id, name: name, aliases: aliases} AS facts
WHERE any(key IN keys(facts) WHERE coalesce(e[key], '') <> coalesce(facts[key], ''))
   OR COLLECT { UNWIND labels(e) AS label WITH label WHERE label <> 'Entity' RETURN label ORDER BY label } <> labels
REMOVE e:Organisation:Initiative:Process:Place:Topic:Person
SET e = facts, e:$(labels)
