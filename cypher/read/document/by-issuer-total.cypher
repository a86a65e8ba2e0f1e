// How many documents of these issuers fit the filter?
UNWIND $issuers AS issuer
MATCH (o:Thing {id: issuer})-[:ISSUED]->(d:Document)
WITH DISTINCT d
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
  AND ($text IS NULL OR d.title CONTAINS $text OR d.number CONTAINS $text OR d.text CONTAINS $text)
RETURN count(d) AS total;
