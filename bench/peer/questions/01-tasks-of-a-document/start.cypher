// The document with most tasks.
MATCH (d:Document)<-[:SET_BY]-(t:Task)
RETURN d.id AS id, count(t) AS size
ORDER BY size DESC, id
LIMIT 1
