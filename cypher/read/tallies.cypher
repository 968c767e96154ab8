// What sessions cite, counted by thing (src/graph/tally.ts).
// Parameters: processes, initiatives, organisations (true for each that is meant).
// Returns: session, and processes, initiatives, organisations (JSON; null where not meant, or nothing of the kind is cited).
MATCH (t:Tally)
RETURN t.session AS session,
       CASE WHEN $processes THEN t.processes END AS processes,
       CASE WHEN $initiatives THEN t.initiatives END AS initiatives,
       CASE WHEN $organisations THEN t.organisations END AS organisations
