// Take sessions that nobody else is at work on, or whose claim has run out.
// Parameters: sessions (ids, in order), holder, seconds (for which they are taken). Returns: session (id), a row for each that is the holder's now.
UNWIND $sessions AS id
MERGE (claim:Claim {session: id})
// Written before it is read: whoever else comes for it waits until this is decided.
SET claim.asked = $holder
WITH claim
WHERE claim.until IS NULL OR claim.until < datetime() OR claim.holder = $holder
SET claim.holder = $holder, claim.until = datetime() + duration({seconds: $seconds})
RETURN claim.session AS session
