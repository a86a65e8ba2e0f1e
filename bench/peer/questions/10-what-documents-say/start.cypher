// The period of all documents that have a date.
MATCH (d:Document)
WHERE d.issuedOn IS NOT NULL
RETURN min(d.issuedOn) AS from, max(d.issuedOn) AS to
