// The document with most citations.
MATCH (d:Document)-[r:CITES]->(:Law)
RETURN d.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
