// Where is each project listed?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
MATCH (p)-[r:LISTED_IN]->(d:Document)
RETURN
  id,
  properties(r) AS fact,
  d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document,
  r.sortKey AS position
ORDER BY id, position;
