// Where do people say the same, and where do they oppose one another?
// Lessons that echo or challenge one another, with who stated them.
// Shows: picture (people, lessons).
MATCH path = (:Person)-[:STATED]->(:Lesson)-[:ECHOES|CHALLENGES]->(:Lesson)<-[:STATED]-(:Person)
RETURN path
LIMIT 100
