// The sessions, each with the digest of all rows it was loaded from: an equal digest means there is nothing to write.
// Parameters: sessions [{session, rows [{id, title, kind, date, startsAt, room, venue, disclaimer, sourceFile, format, sha256, textSha256,
// wordCount, digest}] (one)}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MERGE (s:Session {id: row.id})
SET s = {id: row.id, name: row.title, title: row.title, kind: row.kind, date: date(row.date), startsAt: row.startsAt,
         room: row.room, venue: row.venue, disclaimer: row.disclaimer, sourceFile: row.sourceFile, format: row.format,
         sha256: row.sha256, textSha256: row.textSha256, wordCount: toInteger(row.wordCount), digest: row.digest}
