// Which leaders had charge of each organisation under all divisions of work, the earliest division first?
UNWIND $ids AS id
MATCH (u:Thing {id: id})<-[r:IN_CHARGE_OF]-(o:Official)
RETURN
  id,
  properties(r) AS fact,
  o{.id, .name, .jurisdiction} AS official,
  u{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization,
  coalesce(r.on, '') AS on,
  r.sortKey AS position
ORDER BY id, on, position;
