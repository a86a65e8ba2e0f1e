// Which tasks does each document set? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)<-[:SET_BY]-(t:Task)
  WHERE t.sortKey > $after
  RETURN
    t.sortKey AS cursor,
    t{.id, .label, .path, .deadline, .dueOn, .document, .source, .line, .quote, .start, .end} AS task
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, task
ORDER BY id, cursor;
