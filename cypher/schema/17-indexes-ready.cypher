// Wait for indexes that came to a graph later, at the end of a large first load or with a newer version of the program: until they are
// filled, a search fails.
// Parameters: none. Returns: nothing.
CALL db.awaitIndexes(3600)
