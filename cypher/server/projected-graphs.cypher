// Names of the graphs that Graph Data Science holds in memory.
// Parameters: none. Returns: name.
CALL gds.graph.list() YIELD graphName
RETURN graphName AS name
