// Which tasks does each document set? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (t:Task)-[:SET_BY]->(d)
  WHERE t.sortKey > $after
  RETURN t.sortKey AS cursor, properties(t) AS task
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, task
ORDER BY id, cursor;
