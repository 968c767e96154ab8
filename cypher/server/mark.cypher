// One node that means nothing: written and looked for again by the tests of the embedded server.
// Parameters: $id. Columns: none.
MERGE (:TestMark {id: $id})
