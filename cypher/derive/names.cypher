// Which names lead to these things?
UNWIND $ids AS id
MATCH (name:Name)-[r:NAMES]->(n:Thing {id: id})
RETURN id, name.id AS from, r.key AS key, r.count AS count
