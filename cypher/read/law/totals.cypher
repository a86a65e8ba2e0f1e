// How many documents cite each law?
UNWIND $ids AS id
MATCH (l:Thing {id: id})
RETURN id,
  COUNT { (l)<-[:CITES]-(:Document) } AS citedBy
ORDER BY id;
