// Which units take what part in each task? In printed order; only these parts where some are given.
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (t)<-[r:ASSIGNED]-(u:Organization)
WHERE $roles IS NULL OR r.role IN $roles
RETURN
  id,
  r{.role, .printed, .labelled, .document, .source, .line, .quote, .start, .end} AS fact,
  u{.id, .name, .isGroup, .jurisdiction} AS unit,
  r.sortKey AS position
ORDER BY id, position;
