// How many loaded documents cite each document?
UNWIND $ids AS id
MATCH (d:Thing {id: id})<-[:PUBLISHED_AS]-(:Law)<-[:CITES]-(c:Document)
RETURN id, count(DISTINCT c.id) AS citedBy
ORDER BY id;
