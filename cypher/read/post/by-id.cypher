// Which posts bear these ids?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
WHERE p:Post
RETURN id, properties(p) AS post
ORDER BY id;
