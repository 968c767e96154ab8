// Wait for indexes that a newer version of the program added to a graph: until they are filled, a search fails.
// Parameters: none. Returns: nothing.
CALL db.awaitIndexes(600)
