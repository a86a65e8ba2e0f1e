// Which units take what part in each project? In printed order.
UNWIND $ids AS id
MATCH (p:Thing {id: id})
MATCH (p)<-[r:ASSIGNED]-(u:Organization)
RETURN
  id,
  r{.role, .printed, .labelled, .document, .source, .line, .quote, .start, .end} AS fact,
  u{.id, .name, .isGroup, .jurisdiction} AS unit,
  labels(p) AS labels,
  p{.id, .name, .investment, .deadline, .dueOn, .jurisdiction} AS work,
  r.sortKey AS position
ORDER BY id, position;
