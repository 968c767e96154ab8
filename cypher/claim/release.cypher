// Give back sessions that are done, or that could not be read.
// Parameters: sessions (ids), holder. Returns: nothing.
UNWIND $sessions AS id
MATCH (claim:Claim {session: id})
WHERE claim.holder = $holder
DELETE claim
