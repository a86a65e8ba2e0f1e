MATCH (a:Appointment)
WHERE a.decidedOn >= $from AND a.decidedOn <= $to
WITH a
ORDER BY a.sortKey
LIMIT 100
MATCH (a)-[:OF]->(o:Official), (a)-[:TO]->(p:Post)-[:IN]->(u:Organization), (a)-[:DECIDED_BY]->(d:Document)
RETURN
  a.action AS action, a.decidedOn AS decidedOn, a.line AS line, o.name AS name, p.title AS title, u.name AS organization,
  d.title AS document, d.number AS number
