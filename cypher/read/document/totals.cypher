// How many facts of each family does each document state?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
RETURN id,
  COUNT { (d)-[:CITES]->(:Law) } AS citations,
  COUNT { (d)-[:AMENDS]->(:Law) } AS amendments,
  COUNT { (d)<-[:DECIDED_BY]-(:Appointment) } AS appointments,
  COUNT { (:Committee)-[:SET_UP_BY]->(d) } AS committees,
  COUNT { (:Task)-[:SET_BY]->(d) } AS tasks,
  COUNT { (:Project)-[:LISTED_IN]->(d) } AS projects
ORDER BY id;
