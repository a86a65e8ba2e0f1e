// Which organisations are printed under one of these names? The most often printed first, ties by how often under any name, then by id.
// $names are ids of Name nodes; where two spellings of one name fit, their counts add up.
UNWIND $names AS name
MATCH (n:Thing {id: name})-[r:NAMES]->(x:Organization)
WITH x, sum(r.count) AS printed
MATCH (any:Name)-[a:NAMES]->(x)
WITH x.id AS id, printed, sum(a.count) AS known
RETURN id, printed
ORDER BY printed DESC, known DESC, id;
