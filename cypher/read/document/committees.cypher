// Which committees does each document set up, adjust or list? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)<-[r:SET_UP_BY]-(c:Committee)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, c{.id, .name, .jurisdiction} AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, committee
ORDER BY id, cursor;
