// Of the units that take part in no project, the one that takes part in most tasks.
MATCH (o:Organization)-[r:ASSIGNED]->(:Task)
WHERE NOT EXISTS { MATCH (o)-[:ASSIGNED]->(:Project) }
RETURN o.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
