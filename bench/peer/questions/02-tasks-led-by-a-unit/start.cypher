// The unit that leads most tasks.
MATCH (o:Organization)-[r:ASSIGNED {role: 'LEAD'}]->(t:Task)
RETURN o.id AS id, count(t) AS size
ORDER BY size DESC, id
LIMIT 1
