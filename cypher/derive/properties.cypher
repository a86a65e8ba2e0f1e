// What do these things bear now?
UNWIND $ids AS id
MATCH (n:Thing {id: id})
RETURN id, properties(n) AS properties
