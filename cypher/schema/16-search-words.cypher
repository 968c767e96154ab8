// Search for words with letters wrong: words as they stand, as a misspelt word has another ending than the one that is meant.
// It leaves out the summaries, which are made of the words of the quotes: Neo4j holds one such index of the same properties.
// Parameters: none. Returns: nothing.
CREATE FULLTEXT INDEX search_words IF NOT EXISTS
FOR (n:Turn|Lesson|Entity) ON EACH [n.text, n.quote, n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
