MATCH (:Official {id: $id})-[r:OVERSEES]->(t:Task)
WITH r, t
ORDER BY r.sortKey
LIMIT 100
RETURN t.label AS label, t.dueOn AS dueOn, [(t)<-[a:ASSIGNED]-(o:Organization) | {role: a.role, name: o.name}] AS units
