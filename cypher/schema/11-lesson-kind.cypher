// Lessons of all sessions are listed by their kind, in the order of the transcripts: the index holds all that puts them in order.
// Parameters: none. Returns: nothing.
CREATE INDEX lesson_kind_place IF NOT EXISTS FOR (l:Lesson) ON (l.kind, l.session, l.start, l.id)
