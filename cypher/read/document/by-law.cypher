// Which documents that cite, amend or repeal one of these laws fit the filter? By source and line.
UNWIND $laws AS law
MATCH (l:Thing {id: law})<-[:CITES|AMENDS]-(d:Document)
WITH DISTINCT d
WHERE d.sortKey > $after
  AND ($kind IS NULL OR d.kind = $kind)
  AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
  AND ($text IS NULL OR d.title CONTAINS $text OR d.number CONTAINS $text OR d.text CONTAINS $text)
  AND ($issuers IS NULL OR EXISTS { MATCH (d)<-[:ISSUED]-(o:Organization) WHERE o.id IN $issuers })
RETURN
  d.sortKey AS cursor,
  d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
ORDER BY cursor
LIMIT $first;
