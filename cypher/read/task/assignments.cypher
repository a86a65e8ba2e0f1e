// Which units take what part in each task? In printed order.
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (t)<-[r:ASSIGNED]-(u:Organization)
RETURN
  id,
  r{.role, .printed, .labelled, .document, .source, .line, .quote, .start, .end} AS fact,
  u{.id, .name, .isGroup, .jurisdiction} AS unit,
  r.sortKey AS position
ORDER BY id, position;
