// Which laws and documents does each document cite? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)-[r:CITES]->(l:Law)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, properties(r) AS fact, l{.id, .name, .number, .issuer} AS law
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, law
ORDER BY id, cursor;
