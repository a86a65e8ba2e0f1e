// Which leaders head, are in charge of or keep contact with each organisation?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)<-[r:IN_CHARGE_OF]-(l:Official)
  WHERE r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    l{.id, .name, .jurisdiction} AS official,
    o{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, official, organization
ORDER BY id, cursor;
