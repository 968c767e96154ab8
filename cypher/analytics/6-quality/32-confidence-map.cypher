// How sure is the program, session by session?
// The worst first: where a careful reader should begin.
// Shows: table (session, spokenShare: words whose speaker is known, speakers, groups, mentions, lessons: mean confidences).
MATCH (s:Session)
CALL (s) {
  MATCH (t:Turn {session: s.id})
  OPTIONAL MATCH (:Person)-[r:SPOKE]->(t)
  RETURN sum(t.wordCount) AS words, sum(CASE WHEN r IS NULL THEN 0 ELSE t.wordCount END) AS told, avg(r.confidence) AS speakers
}
CALL (s) {
  MATCH (t:Turn {session: s.id})-[m:MENTIONS]->()
  RETURN avg(m.confidence) AS mentions
}
CALL (s) {
  MATCH (:Person)-[:TOOK_PART]->(s)
  RETURN count(*) AS people
}
CALL (s) {
  MATCH (p:Person)-[:TOOK_PART]->(s), (p)-[r:REPRESENTS {session: s.id}]->()
  RETURN avg(r.confidence) AS groups
}
CALL (s) {
  MATCH (l:Lesson {session: s.id})
  RETURN avg(l.confidence) AS lessons
}
RETURN s.id AS session, people, CASE WHEN words = 0 THEN 0.0 ELSE round(1.0 * told / words, 3) END AS spokenShare, round(speakers, 2) AS speakers,
       round(groups, 2) AS groups, round(mentions, 2) AS mentions, round(lessons, 2) AS lessons
ORDER BY spokenShare, session
LIMIT 100
