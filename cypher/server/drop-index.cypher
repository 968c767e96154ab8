// Take out an index that was made for a constraint which never came.
// Parameters: $name. Columns: none.
DROP INDEX $name IF EXISTS
