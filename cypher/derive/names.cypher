// Which names lead to these things?
UNWIND $ids AS id
MATCH (n:Thing {id: id})<-[r:NAMES]-(name:Name)
RETURN id, name.id AS from, r.key AS key, r.count AS count
