// Which officials bear these ids?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
WHERE o:Official
RETURN id, o{.id, .name, .jurisdiction} AS official
ORDER BY id;
