// May a graph be imported here? Its sessions must not be mixed with others.
// Parameters: none. Returns: isFree (true where there is no session).
RETURN NOT EXISTS { MATCH (:Session) } AS isFree
