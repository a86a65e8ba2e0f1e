// The official with most seats.
MATCH (o:Official)-[r:MEMBER_OF]->(:Committee)
RETURN o.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
