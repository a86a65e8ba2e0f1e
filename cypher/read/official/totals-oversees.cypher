// For how many tasks is each official the responsible leader?
UNWIND $ids AS id
MATCH (o:Thing {id: id})-[:OVERSEES]->(t:Task)
RETURN id, count(DISTINCT t.id) AS oversees
ORDER BY id;
