// What surrounds one thing: who leads it, what it is part of, who cites it, which lessons are about it?
// Change: the id in the first line.
// Shows: picture (the thing and its neighbours).
WITH 'gfce' AS id
MATCH path = (:Entity {id: id})-[:LEADS|PART_OF|CITES|ABOUT|LOCATED_IN|AFFILIATED_WITH]-()
RETURN path
LIMIT 150
