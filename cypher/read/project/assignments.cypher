// Which units take what part in each project? In printed order.
UNWIND $ids AS id
MATCH (p:Thing {id: id})
MATCH (u:Organization)-[r:ASSIGNED]->(p)
RETURN id, properties(r) AS fact, properties(u) AS unit, labels(p) AS labels, properties(p) AS work, r.sortKey AS position
ORDER BY id, position;
