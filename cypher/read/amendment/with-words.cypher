// Which amendments have changes that speak of one of these words? In printed order.
MATCH (l:Law)<-[r:AMENDS]-(d:Document)
WHERE any(word IN $words WHERE r.details CONTAINS word)
RETURN properties(r) AS fact, l{.id, .name, .number, .issuer} AS law, r.sortKey AS position
ORDER BY position
LIMIT $limit;
