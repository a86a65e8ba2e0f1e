// The committee with most seats.
MATCH (c:Committee)<-[r:MEMBER_OF]-()
RETURN c.id AS id, count(r) AS size
ORDER BY size DESC, id
LIMIT 1
