// Writes SUBGROUP_OF: Committee to Committee. Rows: from, to, key, properties (all of them, key included).
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
MERGE (a)-[r:`SUBGROUP_OF` {key: row.key}]->(b)
SET r = row.properties
