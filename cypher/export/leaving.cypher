// Which relationships run from these things, and what do they state?
UNWIND $ids AS id
MATCH (a:Thing {id: id})-[r]->(b:Thing)
RETURN type(r) AS type, id AS from, b.id AS to, r.key AS key, properties(r) AS properties
ORDER BY from, type, key, to
