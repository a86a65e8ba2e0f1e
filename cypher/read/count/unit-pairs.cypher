// Which pairs of units work together in the most tasks?
MATCH (t:Task)<-[:ASSIGNED]-(u:Organization)
WHERE $groups = true OR coalesce(u.isGroup, false) = false
MATCH (t)<-[:ASSIGNED]-(v:Organization)
WHERE u.id < v.id
  AND ($groups = true OR coalesce(v.isGroup, false) = false)
RETURN u.id AS one, v.id AS other, count(DISTINCT t.id) AS shared
ORDER BY shared DESC, one, other
SKIP $offset
LIMIT $first;
