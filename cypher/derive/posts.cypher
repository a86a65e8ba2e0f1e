// All posts.
MATCH (p:Post)
RETURN p.id AS id, p.title AS title
ORDER BY id
