// Which numbers of the gazette bear these ids?
UNWIND $ids AS id
MATCH (g:Thing {id: id})
WHERE g:Gazette
RETURN id, properties(g) AS gazette
ORDER BY id;
