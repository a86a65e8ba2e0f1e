// Which tasks bear these ids?
UNWIND $ids AS id
MATCH (t:Thing {id: id})
WHERE t:Task
RETURN id, properties(t) AS task
ORDER BY id;
