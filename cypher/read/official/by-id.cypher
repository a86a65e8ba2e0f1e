// Which officials bear these ids?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
WHERE o:Official
RETURN id, properties(o) AS official
ORDER BY id;
