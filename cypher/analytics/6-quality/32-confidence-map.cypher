// How sure is the program, session by session?
// The worst first: where a careful reader should begin.
// Shows: table (session, spokenShare: words whose speaker is known, speakers, groups, mentions, lessons: mean confidences).
MATCH (s:Session)
CALL (s) {
  MATCH (s)<-[:IN]-(t:Turn)
  OPTIONAL MATCH (:Person)-[r:SPOKE]->(t)
  RETURN sum(t.wordCount) AS words, sum(CASE WHEN r IS NULL THEN 0 ELSE t.wordCount END) AS told, avg(r.confidence) AS speakers
}
CALL (s) {
  MATCH (s)<-[:IN]-(:Turn)-[m:MENTIONS]->()
  RETURN avg(m.confidence) AS mentions
}
CALL (s) {
  MATCH (p:Person)-[:TOOK_PART]->(s)
  OPTIONAL MATCH (p)-[r:REPRESENTS]->() WHERE r.session = s.id
  RETURN count(DISTINCT p) AS people, avg(r.confidence) AS groups
}
CALL (s) {
  MATCH (s)<-[:IN]-(:Turn)<-[:STATED_IN]-(l:Lesson)
  RETURN avg(l.confidence) AS lessons
}
RETURN s.id AS session, people, CASE WHEN words = 0 THEN 0.0 ELSE round(1.0 * told / words, 3) END AS spokenShare, round(speakers, 2) AS speakers,
       round(groups, 2) AS groups, round(mentions, 2) AS mentions, round(lessons, 2) AS lessons
ORDER BY spokenShare, session
LIMIT 100
