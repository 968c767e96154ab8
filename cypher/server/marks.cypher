// The nodes that server/mark wrote.
// Parameters: none. Columns: id.
MATCH (mark:TestMark)
RETURN mark.id AS id ORDER BY id
