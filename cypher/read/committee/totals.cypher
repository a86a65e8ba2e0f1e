// How many seats and documents does each committee have?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
RETURN id,
  COUNT { (:Thing)-[:MEMBER_OF]->(c) } AS members,
  COUNT { (c)-[:SET_UP_BY]->(:Document) } AS documents
ORDER BY id;
