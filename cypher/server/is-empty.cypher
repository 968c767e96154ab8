// Has anybody stored anything here? Asked before the tests use a database that they did not start.
// Parameters: none. Columns: isEmpty (true or false).
RETURN NOT EXISTS { MATCH () } AS isEmpty
