// Who issued each document, the first issuer first?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
MATCH (o:Organization)-[r:ISSUED]->(d)
RETURN id, properties(o) AS organization, r.position AS position, o.id AS issuer
ORDER BY id, position, issuer;
