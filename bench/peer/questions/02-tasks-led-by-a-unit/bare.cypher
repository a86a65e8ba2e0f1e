MATCH (o:Organization {id: $id})-[r:ASSIGNED {role: 'LEAD'}]->(t:Task)
RETURN t.label AS label, t.dueOn AS dueOn, r.line AS line, r.quote AS quote
ORDER BY r.sortKey
LIMIT 100
