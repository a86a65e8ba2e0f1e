MATCH (a:Appointment)
WHERE a.decidedOn >= $from AND a.decidedOn <= $to
WITH a
ORDER BY a.sortKey
LIMIT 100
MATCH (a)-[:OF]->(o:Official), (a)-[:TO]->(p:Post)-[:IN]->(u:Organization)
RETURN a.action AS action, a.decidedOn AS decidedOn, o.name AS name, p.title AS title, u.name AS organization
