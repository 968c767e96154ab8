// In which words is one thing cited, by whom?
// From the people to the turns in which they name it: open a MENTIONS edge to read the words as captioned, a turn to read it all.
// Change: the id in the first line.
// Shows: picture (people, turns, the thing).
WITH 'gfce' AS id
MATCH path = (:Person)-[:SPOKE]->(:Turn)-[:MENTIONS]->(:Entity {id: id})
RETURN path
LIMIT 100
