// What do these things bear?
UNWIND $ids AS id
MATCH (n:Thing {id: id})
RETURN id, properties(n) AS properties
ORDER BY id
