// Writes MENTIONS: Document to entity. Rows: from, to, key, properties (all of them, key included).
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
MERGE (a)-[r:`MENTIONS` {key: row.key}]->(b)
SET r = row.properties
