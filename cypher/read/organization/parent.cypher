// Of which organisation is each organisation a part?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
MATCH (o)-[:PART_OF]->(p:Organization)
RETURN id, p{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization, p.sortKey AS position
ORDER BY id, position;
