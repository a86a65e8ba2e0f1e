MATCH (:Official {id: $id})-[r:HELD]->(p:Post)-[:IN]->(o:Organization)
RETURN r.from AS from, r.to AS to, p.title AS title, o.name AS name
