// Which documents does this number of the gazette print, in the order of its pages?
UNWIND $ids AS id
MATCH (g:Thing {id: id})
CALL (g) {
  MATCH (g)<-[:PRINTED_IN]-(d:Document)
  WHERE d.sortKey > $after
  RETURN
    d.sortKey AS cursor,
    d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, document
ORDER BY id, cursor;
