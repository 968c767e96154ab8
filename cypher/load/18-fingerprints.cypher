// What sessions were read from, so that files which have not changed are not read again.
// Parameters: sessions [{session, fingerprint}]. Returns: nothing.
UNWIND $sessions AS said
MATCH (s:Session {id: said.session})
SET s.fingerprint = said.fingerprint
