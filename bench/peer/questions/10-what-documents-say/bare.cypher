MATCH (d:Document)
WHERE d.issuedOn >= $from AND d.issuedOn <= $to
WITH d
ORDER BY d.sortKey
LIMIT 100
RETURN
  d.title AS title,
  d.number AS number,
  d.issuedOn AS issuedOn,
  [(d)<-[:ISSUED]-(o:Organization) | o.name] AS issuers,
  COLLECT {
    MATCH (d)<-[:SET_BY]-(t:Task)
    RETURN {label: t.label, dueOn: t.dueOn}
    ORDER BY t.sortKey
    LIMIT 100
  } AS tasks,
  COLLECT {
    MATCH (d)<-[:DECIDED_BY]-(a:Appointment)
    WITH a
    ORDER BY a.sortKey
    LIMIT 100
    MATCH (a)-[:OF]->(o:Official), (a)-[:TO]->(p:Post)-[:IN]->(u:Organization)
    RETURN {action: a.action, name: o.name, title: p.title, organization: u.name}
  } AS appointments
