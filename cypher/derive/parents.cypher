// To which bodies do these belong?
UNWIND $ids AS id
MATCH (n:Thing {id: id})-[r:PART_OF]->(parent:Organization)
RETURN id AS from, parent.id AS to, r.key AS key
