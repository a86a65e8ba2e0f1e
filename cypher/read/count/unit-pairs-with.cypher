// With which units do these units work together in the most tasks?
UNWIND $units AS unitId
MATCH (u:Thing {id: unitId})
MATCH (u)-[:ASSIGNED]->(t:Task)
MATCH (t)<-[:ASSIGNED]-(v:Organization)
WHERE u.id <> v.id
  AND ($groups = true OR coalesce(u.isGroup, false) = false)
  AND ($groups = true OR coalesce(v.isGroup, false) = false)
WITH t, CASE WHEN u.id < v.id THEN u.id ELSE v.id END AS one, CASE WHEN u.id < v.id THEN v.id ELSE u.id END AS other
RETURN one, other, count(DISTINCT t.id) AS shared
ORDER BY shared DESC, one, other
SKIP $offset
LIMIT $first;
