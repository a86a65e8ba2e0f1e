// Which documents cite each law, and where?
UNWIND $ids AS id
MATCH (l:Thing {id: id})
CALL (l) {
  MATCH (l)<-[r:CITES]-(d:Document)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, properties(r) AS fact, l{.id, .name, .number, .issuer} AS law
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, law
ORDER BY id, cursor;
