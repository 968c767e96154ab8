// People, and things found in transcripts alone: what all sessions that name them say of them, whatever the order in which those
// were loaded. The longest name (the first in order of equally long ones), every kind, every other form of the name; where
// sessions differ on another fact, the smallest value. Things that the knowledge holds are left alone.
// Parameters: entities (ids named by the session loaded, and by the one it replaces). Returns: nothing.
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:NAMES {known: true}]-(:Session) }
MATCH (e)<-[said:NAMES]-(:Session)
WITH e, said ORDER BY size(said.name) DESC, said.name
WITH e, collect(said.name) AS names, collect(said.labels) AS labels, collect(said.aliases) AS aliases,
     {kind: min(said.kind), status: min(said.status), country: min(said.country), website: min(said.website),
      region: min(said.region), definition: min(said.definition), source: min(said.source)} AS facts
WITH e, facts, labels, names, aliases + [(e)-[part:TOOK_PART]->(:Session) | coalesce(part.aliases, [])] AS lists
UNWIND reduce(forms = names, list IN lists | forms + list) AS form
WITH e, facts, labels, head(names) AS name, form ORDER BY form
WITH e, facts, labels, name, collect(DISTINCT CASE WHEN form <> name THEN form END) AS aliases
REMOVE e:Organisation:Initiative:Process:Place:Topic:Person
SET e = facts{.*, id: e.id, name: name, aliases: aliases}, e:$(reduce(all = [], list IN labels | all + list))
