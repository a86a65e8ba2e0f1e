// Which organisations are part of each organisation?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (c:Organization)-[:PART_OF]->(o)
  WHERE c.sortKey > $after
  RETURN c.sortKey AS cursor, properties(c) AS organization
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, organization
ORDER BY id, cursor;
