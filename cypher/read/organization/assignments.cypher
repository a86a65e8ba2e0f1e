// What part does each organisation take in which tasks and projects? In printed order.
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)-[r:ASSIGNED]->(w:Thing)
  WHERE r.sortKey > $after AND ($role IS NULL OR r.role = $role)
  RETURN
    r.sortKey AS cursor,
    r{.role, .printed, .labelled, .document, .source, .line, .quote, .start, .end} AS fact,
    o{.id, .name, .isGroup, .jurisdiction} AS unit,
    labels(w) AS labels,
    w{.id, .label, .path, .deadline, .dueOn, .document, .source, .line, .quote, .start, .end, .name, .investment, .jurisdiction} AS work
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, unit, labels, work
ORDER BY id, cursor;
