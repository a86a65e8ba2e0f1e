// How many citations, grouped by law, by who issued it, by issuer, year and genre of the citing document? Years first, then the largest.
// What is not grouped by is an empty text.
MATCH (l:Law)<-[r:CITES]-(d:Document)
WHERE ($text IS NULL OR l.name CONTAINS $text OR l.number CONTAINS $text)
  AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
OPTIONAL MATCH (d)<-[:ISSUED]-(o:Organization)
WHERE $byIssuer = true
WITH l, r, d, o
OPTIONAL MATCH (l)-[:PUBLISHED_AS]->(published:Document)<-[:ISSUED]-(body:Organization)
WHERE $byLawIssuer = true
WITH r.key AS citation,
  CASE WHEN $byLaw THEN l.id ELSE '' END AS law,
  CASE WHEN $byLawIssuer THEN coalesce(body.name, l.issuer, '') ELSE '' END AS lawIssuer,
  CASE WHEN $byIssuer THEN coalesce(o.id, '') ELSE '' END AS issuer,
  CASE WHEN $byYear THEN substring(coalesce(d.issuedOn, ''), 0, 4) ELSE '' END AS year,
  CASE WHEN $byKind THEN coalesce(d.kind, '') ELSE '' END AS kind
RETURN law, lawIssuer, issuer, year, kind, count(DISTINCT citation) AS citations
ORDER BY year, citations DESC, law, lawIssuer, issuer, kind
SKIP $offset
LIMIT $first;
