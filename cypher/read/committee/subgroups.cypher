// Which sub-groups does each committee have?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
MATCH (s:Committee)-[:SUBGROUP_OF]->(c)
RETURN id, properties(s) AS committee, s.sortKey AS position
ORDER BY id, position;
