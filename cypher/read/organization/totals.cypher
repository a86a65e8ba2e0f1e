// How many things of each kind hang on each organisation? $role counts only assignments of that role.
UNWIND $ids AS id
MATCH (o:Thing {id: id})
RETURN id,
  COUNT { (o)<-[:PART_OF]-(:Organization) } AS children,
  COUNT { (o)<-[:`IN`]-(:Post) } AS posts,
  COUNT { (o)-[:ISSUED]->(:Document) } AS issued,
  COUNT { MATCH (o)-[r:ASSIGNED]->(:Thing) WHERE $role IS NULL OR r.role = $role } AS assignments,
  COUNT { (o)<-[:IN_CHARGE_OF]-(:Official) } AS portfolios
ORDER BY id;
