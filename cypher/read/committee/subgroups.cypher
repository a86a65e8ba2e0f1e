// Which sub-groups does each committee have?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
MATCH (c)<-[:SUBGROUP_OF]-(s:Committee)
RETURN id, s{.id, .name, .jurisdiction} AS committee, s.sortKey AS position
ORDER BY id, position;
