// Which organisations bear these ids?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
WHERE o:Organization
RETURN id, properties(o) AS organization
ORDER BY id;
