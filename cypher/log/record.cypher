// Who changed what and when, written in the transaction of the change itself: neither is there without the other.
// Parameters: id, at (ISO 8601), by, request (ids of who and of their request), action (INGEST_TRANSCRIPT, DELETE_SESSION…), session,
// before, after (digests of the session's rows, null for none). Returns: nothing.
CREATE (:Change {id: $id, at: datetime($at), by: $by, request: $request, action: $action, session: $session, before: $before, after: $after})
