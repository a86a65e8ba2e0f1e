// The leader who oversees most tasks.
MATCH (o:Official)-[r:OVERSEES]->(:Task)
RETURN o.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
