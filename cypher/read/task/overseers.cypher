// Which leaders are responsible for each task? In printed order.
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (o:Official)-[r:OVERSEES]->(t)
RETURN id, properties(o) AS official, r.sortKey AS position
ORDER BY id, position;
