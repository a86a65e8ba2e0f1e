// Which loaded document is each law?
UNWIND $ids AS id
MATCH (l:Thing {id: id})
MATCH (l)-[:PUBLISHED_AS]->(d:Document)
RETURN
  id,
  d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document,
  d.sortKey AS position
ORDER BY id, position;
