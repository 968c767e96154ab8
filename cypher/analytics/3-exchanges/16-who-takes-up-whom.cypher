// Who takes up whom?
// From the speakers through their turns to the people they answer or thank: open an edge to read the words.
// Shows: picture (people, turns).
MATCH path = (:Person)-[:SPOKE]->(:Turn)-[:RESPONDS_TO|THANKS]->(:Person)
RETURN path
LIMIT 200
