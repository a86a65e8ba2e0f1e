// With whom do these people sit on the most committees, in one roster?
UNWIND $officials AS officialId
MATCH (o:Thing {id: officialId})
MATCH (o)-[r:MEMBER_OF]->(c:Committee)
MATCH (c)<-[s:MEMBER_OF]-(p:Official)
WHERE o.id <> p.id
  AND r.document = s.document
WITH c, CASE WHEN o.id < p.id THEN o.id ELSE p.id END AS one, CASE WHEN o.id < p.id THEN p.id ELSE o.id END AS other
RETURN one, other, count(DISTINCT c.id) AS shared
ORDER BY shared DESC, one, other
SKIP $offset
LIMIT $first;
