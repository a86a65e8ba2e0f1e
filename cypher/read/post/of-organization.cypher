// Which posts does this organisation have, or which post with exactly this title?
MATCH (o:Thing {id: $organization})<-[:`IN`]-(p:Post)
WHERE $title IS NULL OR p.title = $title
RETURN p.id AS id
ORDER BY p.title, id;
