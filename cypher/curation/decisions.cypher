// What was decided about sessions through the API.
// Parameters: sessions (ids). Returns: session (id), yaml (the curation file); no row for one about which nothing was decided.
MATCH (c:Curation)
WHERE c.session IN $sessions
RETURN c.session AS session, c.yaml AS yaml
