// Of which committee is each committee a sub-group?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
MATCH (c)-[:SUBGROUP_OF]->(p:Committee)
RETURN id, p{.id, .name, .jurisdiction} AS committee, p.sortKey AS position
ORDER BY id, position;
