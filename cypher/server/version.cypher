// Which Neo4j is this? Read once when a connection is opened, to refuse one that is too old.
// Parameters: none. Columns: name ("Neo4j Kernel"), version ("5.26.30"), edition ("community").
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN name, versions[0] AS version, edition
