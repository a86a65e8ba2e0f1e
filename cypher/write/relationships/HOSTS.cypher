// Writes HOSTS: Organization to Committee. Rows: from, to, key, properties (all of them, key included).
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
MERGE (a)-[r:`HOSTS` {key: row.key}]->(b)
SET r = row.properties
