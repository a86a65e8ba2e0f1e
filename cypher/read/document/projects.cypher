// Which projects does each document list? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)<-[r:LISTED_IN]-(p:Project)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, p{.id, .name, .investment, .deadline, .dueOn, .jurisdiction} AS project
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, project
ORDER BY id, cursor;
