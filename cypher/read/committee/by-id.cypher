// Which committees bear these ids?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
WHERE c:Committee
RETURN id, properties(c) AS committee
ORDER BY id;
