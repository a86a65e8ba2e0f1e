// Which projects bear these ids?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
WHERE p:Project
RETURN id, properties(p) AS project
ORDER BY id;
