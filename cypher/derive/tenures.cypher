// Which tenures does the graph hold of these posts?
UNWIND $ids AS id
MATCH (o:Official)-[r:HELD]->(p:Post {id: id})
RETURN o.id AS from, id AS to, r.key AS key, properties(r) AS properties
ORDER BY to, key
