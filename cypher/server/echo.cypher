// The parameter back as Neo4j understood it: shows what a value becomes on the way. Used by the tests of the connection.
// Parameters: $value. Columns: value.
RETURN $value AS value
