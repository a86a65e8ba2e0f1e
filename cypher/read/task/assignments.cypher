// Which units take what part in each task? In printed order.
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (t)<-[r:ASSIGNED]-(u:Organization)
RETURN
  id,
  properties(r) AS fact,
  u{.id, .name, .printedNames, .isGroup, .jurisdiction} AS unit,
  labels(t) AS labels,
  t{.id, .label, .path, .deadline, .dueOn, .document, .source, .line, .quote, .start, .end} AS work,
  r.sortKey AS position
ORDER BY id, position;
