// How many documents cite each law?
UNWIND $ids AS id
MATCH (l:Thing {id: id})
RETURN id,
  COUNT { (:Document)-[:CITES]->(l) } AS citedBy
ORDER BY id;
