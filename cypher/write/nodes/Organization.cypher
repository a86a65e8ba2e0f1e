// Writes organisations. Rows: id, properties. What a row does not name stays.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Organization
SET n += row.properties
