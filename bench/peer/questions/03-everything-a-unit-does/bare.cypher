MATCH (:Organization {id: $id})-[r:ASSIGNED]->(t:Task)
WITH r, t
ORDER BY r.sortKey
LIMIT 100
MATCH (t)-[:SET_BY]->(d:Document)
RETURN
  r.role AS role, r.line AS line, r.quote AS quote, t.label AS label, t.dueOn AS dueOn, d.title AS title, d.number AS number,
  [(t)<-[:ASSIGNED {role: 'LEAD'}]-(o:Organization) | o.name] AS leads
