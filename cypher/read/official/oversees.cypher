// For which tasks is each official the responsible leader?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)-[:OVERSEES]->(t:Task)
  WITH DISTINCT t
  WHERE t.sortKey > $after
  RETURN
    t.sortKey AS cursor,
    t{.id, .label, .path, .deadline, .dueOn, .document, .source, .line, .quote, .start, .end} AS task
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, task
ORDER BY id, cursor;
