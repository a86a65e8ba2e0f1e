// Which posts, seats and charges did each official have, the earliest first?
UNWIND $ids AS id
MATCH (o:Thing {id: id})-[r:HELD|MEMBER_OF|IN_CHARGE_OF]->(x:Thing)
RETURN
  id,
  type(r) AS kind,
  properties(r) AS fact,
  labels(o) AS labels,
  o{.id, .name, .jurisdiction} AS official,
  x{.id, .name, .title, .jurisdiction, .printedNames, .isGroup} AS other,
  coalesce(r.from, r.firstSeen, r.on, r.to, '') AS begins,
  r.key AS key
ORDER BY id, begins, kind, key;
