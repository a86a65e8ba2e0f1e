// Who sits on each committee, by name, office or unit? In printed order.
UNWIND $ids AS id
MATCH (c:Thing {id: id})
CALL (c) {
  MATCH (m:Thing)-[r:MEMBER_OF]->(c)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, properties(r) AS fact, labels(m) AS labels, properties(m) AS member, properties(c) AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, labels, member, committee
ORDER BY id, cursor;
