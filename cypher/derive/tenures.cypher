// Which tenures does the graph hold of these posts?
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[r:HELD]-(o:Official)
RETURN o.id AS from, id AS to, r.key AS key, properties(r) AS properties
ORDER BY to, key
