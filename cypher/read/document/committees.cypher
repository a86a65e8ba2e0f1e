// Which committees does each document set up, adjust or list?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)<-[:SET_UP_BY]-(c:Committee)
  WHERE c.sortKey > $after
  RETURN c.sortKey AS cursor, c{.id, .name, .jurisdiction} AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, committee
ORDER BY id, cursor;
