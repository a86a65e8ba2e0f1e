MATCH (d:Document {id: $id})<-[:SET_BY]-(t:Task)
WITH t
ORDER BY t.sortKey
LIMIT 100
RETURN t.label AS label, t.dueOn AS dueOn, [(t)<-[r:ASSIGNED]-(o:Organization) | {role: r.role, name: o.name}] AS units
