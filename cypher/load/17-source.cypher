// What sessions were read from, to understand one anew when somebody decides something through the API. It stands apart from what they say.
// Parameters: sessions [{session, rows [{content}]}] (one each; JSON, deflated, in base64). Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
CREATE (f:Source {session: said.session})
SET f.content = row.content
