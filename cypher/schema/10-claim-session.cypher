// One Claim a session: of two programs that come at once, one waits for the other.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT claim_session IF NOT EXISTS FOR (n:Claim) REQUIRE n.session IS UNIQUE
