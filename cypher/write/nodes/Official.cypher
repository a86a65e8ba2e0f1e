// Writes people who hold or held an office. Rows: id, properties. What a row does not name stays.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Official
SET n += row.properties
