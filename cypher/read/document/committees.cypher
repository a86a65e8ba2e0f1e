// Which committees does each document set up, adjust or list?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (c:Committee)-[:SET_UP_BY]->(d)
  WHERE c.sortKey > $after
  RETURN c.sortKey AS cursor, properties(c) AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, committee
ORDER BY id, cursor;
