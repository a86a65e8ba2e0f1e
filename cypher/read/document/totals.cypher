// How many facts of each family does each document state?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
RETURN id,
  COUNT { (d)-[:CITES]->(:Law) } AS citations,
  COUNT { (d)-[:AMENDS]->(:Law) } AS amendments,
  COUNT { (d)<-[:DECIDED_BY]-(:Appointment) } AS appointments,
  COUNT { (d)<-[:SET_UP_BY]-(:Committee) } AS committees,
  COUNT { (d)<-[:SET_BY]-(:Task) } AS tasks,
  COUNT { (d)<-[:LISTED_IN]-(:Project) } AS projects
ORDER BY id;
