// Which organisations are printed under one of these names? The most often printed first, ties by id.
// $names are ids of Name nodes; where two spellings of one name fit, their counts add up.
UNWIND $names AS name
MATCH (n:Thing {id: name})-[r:NAMES]->(x:Organization)
WITH x.id AS id, sum(r.count) AS printed
RETURN id, printed
ORDER BY printed DESC, id;
