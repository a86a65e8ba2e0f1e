// Writes documents. Rows: id, properties. What a row does not name stays.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Document
SET n += row.properties
