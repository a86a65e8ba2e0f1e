// Which leaders head, are in charge of or keep contact with each organisation?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (l:Official)-[r:IN_CHARGE_OF]->(o)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, properties(r) AS fact, properties(l) AS official, properties(o) AS organization
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, official, organization
ORDER BY id, cursor;
