// How many things of each kind hang on each official?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
RETURN id,
  COUNT { (o)<-[:OF]-(:Appointment) } AS appointments,
  COUNT { (o)-[:MEMBER_OF]->(:Committee) } AS memberships,
  COUNT { (o)-[:IN_CHARGE_OF]->(:Organization) } AS portfolios
ORDER BY id;
