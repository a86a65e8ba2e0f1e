// Which projects bear these ids?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
WHERE p:Project
RETURN id, p{.id, .name, .investment, .deadline, .dueOn, .jurisdiction} AS project
ORDER BY id;
