// From which organisations did each organisation take over?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
MATCH (o)<-[:SUCCEEDED_BY]-(p:Organization)
RETURN id, p{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization, p.sortKey AS position
ORDER BY id, position;
