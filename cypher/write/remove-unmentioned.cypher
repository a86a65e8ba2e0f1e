// Removes those of the things which no document mentions any more.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
WHERE NOT EXISTS { MATCH (:Document)-[:MENTIONS]->(n) } AND NOT EXISTS { MATCH (:Document)-[:PRINTED_IN]->(n) }
DETACH DELETE n
