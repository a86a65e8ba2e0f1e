// Which divisions of work are of the same leadership as those that name each organisation, whether or not they name it themselves?
// They share leaders with them and are of the same place.
UNWIND $ids AS id
MATCH (u:Thing {id: id})
MATCH (u)<-[r:IN_CHARGE_OF]-(:Official)
WITH DISTINCT id, r.document AS known
MATCH (k:Thing {id: known})
MATCH (k)-[:MENTIONS]->(o:Official)-[x:IN_CHARGE_OF]->(:Organization)
WITH DISTINCT id, coalesce(k.jurisdiction, '') AS place, x.document AS document
MATCH (d:Thing {id: document})
WHERE coalesce(d.jurisdiction, '') = place
WITH DISTINCT id, d
MATCH (d)-[:MENTIONS]->(leader:Official)
WHERE EXISTS { MATCH (leader)-[y:IN_CHARGE_OF]->(:Organization) WHERE y.document = d.id }
WITH id, d, leader.id AS leader
ORDER BY leader
RETURN
  id,
  d.id AS document,
  d.title AS title,
  d.issuedOn AS on,
  coalesce(d.issuedOn, '') AS begins,
  d.sortKey AS position,
  collect(leader) AS leaders
ORDER BY id, begins, position;
