// In which number of the gazette is each document printed?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
MATCH (d)-[:PRINTED_IN]->(g:Gazette)
RETURN id, properties(g) AS gazette, g.sortKey AS position
ORDER BY id, position;
