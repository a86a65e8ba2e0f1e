// Which organisations bear these ids?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
WHERE o:Organization
RETURN id, o{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization
ORDER BY id;
