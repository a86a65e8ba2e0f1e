// Which units does each official head, have charge of or keep contact with?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)-[r:IN_CHARGE_OF]->(u:Organization)
  WHERE r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    o{.id, .name, .jurisdiction} AS official,
    u{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, official, organization
ORDER BY id, cursor;
