// Writes SET_UP_BY: Committee to Document. Rows: from, to, key, properties (all of them, key included).
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
MERGE (a)-[r:`SET_UP_BY` {key: row.key}]->(b)
SET r = row.properties
