// Which units take what part in each task? In printed order.
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (u:Organization)-[r:ASSIGNED]->(t)
RETURN id, properties(r) AS fact, properties(u) AS unit, labels(t) AS labels, properties(t) AS work, r.sortKey AS position
ORDER BY id, position;
