// Meetings by id.
// Parameters: keys (ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (v:Event {id: key})
RETURN key, v {.*, startsOn: toString(v.startsOn), endsOn: toString(v.endsOn)} AS node
