MATCH (c:Committee)
WITH c
ORDER BY c.sortKey
LIMIT 100
RETURN c.name AS name, COLLECT {
  MATCH (c)<-[r:MEMBER_OF]-(m)
  RETURN {role: r.role, title: r.title, name: CASE WHEN m:Official THEN m.name END}
  ORDER BY r.sortKey
  LIMIT 100
} AS members
