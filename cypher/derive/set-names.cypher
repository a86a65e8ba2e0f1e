// Writes the names by which things are looked up. Rows: id, properties.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Name
SET n += row.properties
