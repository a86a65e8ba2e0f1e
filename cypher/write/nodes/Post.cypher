// Writes posts. Rows: id, properties. What a row does not name stays.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Post
SET n += row.properties
