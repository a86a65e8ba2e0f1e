// Which leader has charge of which unit under each document? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)-[:MENTIONS]->(o:Official)-[r:IN_CHARGE_OF]->(u:Organization)
  WHERE r.sortKey > $after AND r.document = d.id
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
