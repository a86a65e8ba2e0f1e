// Sets what was decided over all documents. Rows: id, properties; null removes.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
SET n += row.properties
