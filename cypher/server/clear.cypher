// Remove every node and relationship; constraints and indexes stay. Used by the tests, between files.
// Needs an auto-commit transaction. Parameters: none. Columns: none.
MATCH (node)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
