// Which pairs of people sit on the most committees together, in one roster?
MATCH (c:Committee)<-[r:MEMBER_OF]-(o:Official)
MATCH (c)<-[s:MEMBER_OF]-(p:Official)
WHERE o.id < p.id
  AND r.document = s.document
RETURN o.id AS one, p.id AS other, count(DISTINCT c.id) AS shared
ORDER BY shared DESC, one, other
SKIP $offset
LIMIT $first;
