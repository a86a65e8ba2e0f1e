// Who directs the office of each committee, by the latest document that says so?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
CALL (c) {
  MATCH (c)<-[r:HEADS_OFFICE]-(o:Official)
  RETURN o{.id, .name, .jurisdiction} AS official, coalesce(r.on, '') AS on, r.sortKey AS position
  ORDER BY on DESC, position DESC
  LIMIT 1
}
RETURN id, official
ORDER BY id;
