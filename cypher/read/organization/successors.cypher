// Which organisations took over from each organisation?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
MATCH (o)-[:SUCCEEDED_BY]->(s:Organization)
RETURN id, s{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization, s.sortKey AS position
ORDER BY id, position;
