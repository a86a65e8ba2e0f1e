// Which seats do all rosters of each committee list, the earliest roster first?
UNWIND $ids AS id
MATCH (c:Thing {id: id})<-[r:MEMBER_OF]-(m:Thing)
RETURN
  id,
  properties(r) AS fact,
  labels(m) AS labels,
  m{.id, .name, .jurisdiction, .printedNames, .isGroup, .title} AS member,
  c{.id, .name, .jurisdiction} AS committee,
  coalesce(r.on, '') AS on,
  r.sortKey AS position
ORDER BY id, on, position;
