// Is Graph Data Science there, and all of it?
// Parameters: none. Columns: version ("2.13.9"), procedures (how many of its procedures can be called).
SHOW PROCEDURES YIELD name
WHERE name STARTS WITH 'gds.'
RETURN gds.version() AS version, count(*) AS procedures
