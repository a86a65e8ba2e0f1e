// Which committees bear these ids?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
WHERE c:Committee
RETURN id, c{.id, .name, .jurisdiction} AS committee
ORDER BY id;
