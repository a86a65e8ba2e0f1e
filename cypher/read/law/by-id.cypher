// Which laws bear these ids?
UNWIND $ids AS id
MATCH (l:Thing {id: id})
WHERE l:Law
RETURN id, l{.id, .name, .number, .issuer} AS law
ORDER BY id;
