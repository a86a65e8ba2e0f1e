MATCH (d:Document)
WHERE d.issuedOn >= $from AND d.issuedOn <= $to
WITH d
ORDER BY d.sortKey
LIMIT 100
RETURN d.title AS title, d.number AS number, COLLECT {
  MATCH (d)-[r:CITES]->(l:Law)
  RETURN {name: l.name, number: l.number, line: r.line}
  ORDER BY r.sortKey
  LIMIT 100
} AS cites
