// Is there an index of this name that belongs to no constraint?
// Parameters: $name. Columns: name.
SHOW INDEXES YIELD name, owningConstraint
WHERE name = $name AND owningConstraint IS NULL
RETURN name
