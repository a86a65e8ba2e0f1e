// The law most cited.
MATCH (l:Law)<-[r:CITES]-(:Document)
RETURN l.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
