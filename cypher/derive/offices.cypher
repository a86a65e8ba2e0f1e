// Which offices is each person shown in, by which document and on which day?
MATCH (o:Official)<-[:OF]-(a:Appointment)-[:TO]->(p:Post)-[:`IN`]->(g:Organization)
RETURN o.jurisdiction AS jurisdiction, o.name AS name, a.document AS document, a.decidedOn AS date, a.concurrent AS concurrent,
  a.action AS action, p.title AS title, g.name AS organization
UNION ALL
MATCH (o:Official)-[m:MEMBER_OF]->(:Committee)
WHERE m.post IS NOT NULL
MATCH (p:Post {id: m.post})-[:`IN`]->(g:Organization)
RETURN o.jurisdiction AS jurisdiction, o.name AS name, m.document AS document, m.on AS date, false AS concurrent,
  'SEEN' AS action, p.title AS title, g.name AS organization
