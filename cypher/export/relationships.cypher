// Every relationship with its ends and properties.
MATCH (a:Thing)-[r]->(b:Thing)
RETURN type(r) AS type, a.id AS from, b.id AS to, r.key AS key, properties(r) AS properties
ORDER BY type, key, from, to
