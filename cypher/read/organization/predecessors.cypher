// From which organisations did each organisation take over?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
MATCH (p:Organization)-[:SUCCEEDED_BY]->(o)
RETURN id, properties(p) AS organization, p.sortKey AS position
ORDER BY id, position;
