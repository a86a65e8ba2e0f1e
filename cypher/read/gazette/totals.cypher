// How many documents does each number of the gazette print?
UNWIND $ids AS id
MATCH (g:Thing {id: id})
RETURN id,
  COUNT { (g)<-[:PRINTED_IN]-(:Document) } AS documents
ORDER BY id;
