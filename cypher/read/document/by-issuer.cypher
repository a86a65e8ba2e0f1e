// Which documents of these issuers fit the filter? By source and line.
UNWIND $issuers AS issuer
MATCH (o:Thing {id: issuer})-[:ISSUED]->(d:Document)
WITH DISTINCT d
WHERE d.sortKey > $after
  AND ($kind IS NULL OR d.kind = $kind)
  AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
  AND ($text IS NULL OR d.title CONTAINS $text OR d.number CONTAINS $text OR d.text CONTAINS $text)
RETURN
  d.sortKey AS cursor,
  d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
ORDER BY cursor
LIMIT $first;
