MATCH (:Committee {id: $id})<-[r:MEMBER_OF]-(m)
RETURN r.role AS role, r.title AS title, r.line AS line, coalesce(m.name, m.title) AS name
ORDER BY r.sortKey
