// Which organisations are part of each organisation?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)<-[:PART_OF]-(c:Organization)
  WHERE c.sortKey > $after
  RETURN c.sortKey AS cursor, c{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, organization
ORDER BY id, cursor;
