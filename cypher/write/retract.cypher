// Removes relationships that are stated no longer. Rows: type, from, to, key.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r]->(b:Thing {id: row.to})
WHERE type(r) = row.type AND r.key = row.key
DELETE r
