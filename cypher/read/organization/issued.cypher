// Which documents did each organisation issue, alone or with others?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)-[:ISSUED]->(d:Document)
  WHERE d.sortKey > $after
  RETURN
    d.sortKey AS cursor,
    d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, document
ORDER BY id, cursor;
