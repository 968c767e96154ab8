// Full-text search over what was said, what was learned and what was named.
// Parameters: none. Returns: nothing.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS
FOR (n:Turn|Lesson|Entity) ON EACH [n.text, n.quote, n.summary, n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
