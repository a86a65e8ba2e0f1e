// Which posts bear these ids?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
WHERE p:Post
RETURN id, p{.id, .title} AS post
ORDER BY id;
