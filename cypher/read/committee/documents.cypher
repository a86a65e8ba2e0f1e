// Which documents set up, adjust or list each committee?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
CALL (c) {
  MATCH (c)-[:SET_UP_BY]->(d:Document)
  WHERE d.sortKey > $after
  RETURN
    d.sortKey AS cursor,
    d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, document
ORDER BY id, cursor;
