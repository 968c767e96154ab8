// Does the database answer? Run at short intervals while the server starts, and by the health check.
// Parameters: none. Columns: answer (1).
RETURN 1 AS answer
