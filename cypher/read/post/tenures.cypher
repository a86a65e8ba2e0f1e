// Who held each post, the earliest first?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
MATCH (o:Official)-[h:HELD]->(p)
RETURN id, properties(h) AS fact, properties(o) AS official, properties(p) AS post, coalesce(h.from, h.firstSeen, h.to, '') AS begins, h.key AS key
ORDER BY id, begins, key;
