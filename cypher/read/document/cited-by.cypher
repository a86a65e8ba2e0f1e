// Which loaded documents cite each document, under its number or its title?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)<-[:PUBLISHED_AS]-(:Law)<-[:CITES]-(c:Document)
  WITH DISTINCT c
  WHERE c.sortKey > $after
  RETURN
    c.sortKey AS cursor,
    c{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, document
ORDER BY id, cursor;
