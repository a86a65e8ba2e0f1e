// In which projects that fit the filter do these units take part?
UNWIND $units AS unit
MATCH (u:Thing {id: unit})-[:ASSIGNED]->(p:Project)
WITH DISTINCT p
WHERE p.sortKey > $after
  AND ($text IS NULL OR p.name CONTAINS $text)
RETURN p.sortKey AS cursor, p{.id, .name, .investment, .deadline, .dueOn, .jurisdiction} AS project
ORDER BY cursor
LIMIT $first;
