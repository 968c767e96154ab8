// Lessons are looked up by their session and kind.
// Parameters: none. Returns: nothing.
CREATE INDEX lesson_session_kind IF NOT EXISTS FOR (l:Lesson) ON (l.session, l.kind)
