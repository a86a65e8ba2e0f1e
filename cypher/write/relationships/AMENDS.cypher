// Writes AMENDS: Document to Law. Rows: from, to, key, properties (all of them, key included).
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
MERGE (a)-[r:`AMENDS` {key: row.key}]->(b)
SET r = row.properties
