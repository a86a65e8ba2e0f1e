// How many seats and documents does each committee have?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
RETURN id,
  COUNT { (c)<-[:MEMBER_OF]-(:Thing) } AS members,
  COUNT { (c)-[:SET_UP_BY]->(:Document) } AS documents
ORDER BY id;
