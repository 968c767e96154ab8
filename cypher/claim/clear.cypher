// Remove what programs left behind that ended before they gave it back.
// Parameters: none. Returns: nothing.
MATCH (claim:Claim)
WHERE claim.until < datetime()
DELETE claim
