// Go on holding what is held.
// Parameters: holder, seconds (from now). Returns: nothing.
MATCH (claim:Claim {holder: $holder})
SET claim.until = datetime() + duration({seconds: $seconds})
