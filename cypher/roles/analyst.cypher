// A role for people who ask and do not change: for Neo4j Enterprise, and Aura where it has roles; Community has none.
// Run it once as an administrator, in Neo4j Browser or with cypher-shell. HOME is each user's home database; write its name instead
// (ON GRAPH bpf, ON DATABASE bpf) where the graph lies in another one. Then, for each person:
//   CREATE USER ana SET PASSWORD 'chosen-by-you' CHANGE REQUIRED;
//   GRANT ROLE analyst TO ana;
// Parameters: none. Returns: nothing.
CREATE ROLE analyst IF NOT EXISTS;
GRANT ACCESS ON HOME DATABASE TO analyst;
GRANT MATCH {*} ON HOME GRAPH TO analyst;
GRANT SHOW CONSTRAINT ON HOME DATABASE TO analyst;
GRANT SHOW INDEX ON HOME DATABASE TO analyst;
// What no other role of theirs may give back either: no writing, and no new names in the schema.
DENY WRITE ON HOME GRAPH TO analyst;
DENY NAME MANAGEMENT ON HOME DATABASE TO analyst;
DENY CONSTRAINT MANAGEMENT ON HOME DATABASE TO analyst;
DENY INDEX MANAGEMENT ON HOME DATABASE TO analyst;
