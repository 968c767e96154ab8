// What was learned, each with the turn it was stated in, who stated it and what it is about.
// Parameters: sessions [{session, rows [{id, turn, person (left out where nobody is known), kind, summary, quote, start, end, confidence,
// method, about (ids)}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (t:Turn {id: row.turn})
CREATE (l:Lesson {id: row.id, session: said.session, name: row.summary, kind: row.kind, summary: row.summary, quote: row.quote,
                  start: toInteger(row.start), end: toInteger(row.end), confidence: row.confidence, method: row.method})-[:STATED_IN]->(t)
WITH l, row
CALL (l, row) {
  MATCH (p:Entity {id: row.person})
  CREATE (p)-[:STATED]->(l)
}
UNWIND row.about AS about
MATCH (e:Entity {id: about})
CREATE (l)-[:ABOUT]->(e)
