// To which organisation does each post belong?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
MATCH (p)-[:`IN`]->(o:Organization)
RETURN id, o{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization, o.sortKey AS position
ORDER BY id, position;
