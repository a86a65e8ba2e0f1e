// Writes laws, rules and documents that others cite. Rows: id, properties. What a row does not name stays.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Law
SET n += row.properties
