// The official with most posts.
MATCH (o:Official)-[r:HELD]->(:Post)
RETURN o.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
