MATCH (:Official {id: $id})-[r:MEMBER_OF]->(c:Committee)
WITH r, c
ORDER BY r.sortKey
LIMIT 100
RETURN r.role AS role, c.name AS name, [(c)<-[s:MEMBER_OF]-(o:Official) | {role: s.role, name: o.name}] AS members
