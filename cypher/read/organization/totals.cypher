// How many things of each kind hang on each organisation? $role counts only assignments of that role.
UNWIND $ids AS id
MATCH (o:Thing {id: id})
RETURN id,
  COUNT { (:Organization)-[:PART_OF]->(o) } AS children,
  COUNT { (:Post)-[:`IN`]->(o) } AS posts,
  COUNT { (o)-[:ISSUED]->(:Document) } AS issued,
  COUNT { MATCH (o)-[r:ASSIGNED]->(:Thing) WHERE $role IS NULL OR r.role = $role } AS assignments,
  COUNT { (:Official)-[:IN_CHARGE_OF]->(o) } AS portfolios
ORDER BY id;
