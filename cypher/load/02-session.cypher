// The session, with the digest of all rows it was loaded from: an equal digest means there is nothing to write.
// Parameters: rows [{id, title, kind, date, startsAt, room, venue, disclaimer, sourceFile, format, sha256, textSha256, wordCount, digest}] (one).
// Returns: nothing.
UNWIND $rows AS row
MERGE (s:Session {id: row.id})
SET s.name = row.title, s.title = row.title, s.kind = row.kind, s.date = date(row.date), s.startsAt = row.startsAt,
    s.room = row.room, s.venue = row.venue, s.disclaimer = row.disclaimer, s.sourceFile = row.sourceFile,
    s.format = row.format, s.sha256 = row.sha256, s.textSha256 = row.textSha256, s.wordCount = toInteger(row.wordCount), s.digest = row.digest
