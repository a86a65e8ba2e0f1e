// Writes decisions on a person and a post. Rows: id, properties. What a row does not name stays.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n:Appointment
SET n += row.properties
