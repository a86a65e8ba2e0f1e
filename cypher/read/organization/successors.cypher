// Which organisations took over from each organisation?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
MATCH (o)-[:SUCCEEDED_BY]->(s:Organization)
RETURN id, properties(s) AS organization, s.sortKey AS position
ORDER BY id, position;
