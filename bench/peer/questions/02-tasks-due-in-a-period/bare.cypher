MATCH (t:Task)
WHERE t.dueOn >= $from AND t.dueOn <= $to
WITH t
ORDER BY t.sortKey
LIMIT 100
MATCH (t)-[:SET_BY]->(d:Document)
RETURN t.label AS label, t.dueOn AS dueOn, d.title AS title, d.number AS number, [(t)<-[r:ASSIGNED]-(o:Organization) | {role: r.role, name: o.name}] AS units
