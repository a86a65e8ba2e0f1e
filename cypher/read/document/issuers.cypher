// Who issued each document, the first issuer first?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
MATCH (d)<-[r:ISSUED]-(o:Organization)
RETURN id, o{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization, r.position AS position, o.id AS issuer
ORDER BY id, position, issuer;
