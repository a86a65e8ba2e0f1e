// Who directs the office of each committee, by the latest document that says so, up to a day where one is given?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
CALL (c) {
  MATCH (c)<-[r:HEADS_OFFICE]-(o:Official)
  WHERE $on IS NULL OR r.on <= $on
  RETURN o{.id, .name, .jurisdiction} AS official, coalesce(r.on, '') AS on, r.sortKey AS position
  ORDER BY on DESC, position DESC
  LIMIT 1
}
RETURN id, official
ORDER BY id;
