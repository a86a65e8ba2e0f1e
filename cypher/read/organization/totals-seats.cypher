// How many seats on committees have each organisation's people, its posts, and itself?
UNWIND $ids AS id
MATCH (u:Thing {id: id})
CALL (u) {
  MATCH (u)<-[:`IN`]-(p:Post)<-[:HELD]-(o:Official)
  WITH DISTINCT p.id AS post, o
  MATCH (o)-[r:MEMBER_OF]->(c:Committee)
  WHERE r.post = post
  RETURN r.key AS seat
  UNION ALL
  MATCH (u)<-[:`IN`]-(p:Post)-[r:MEMBER_OF]->(c:Committee)
  RETURN r.key AS seat
  UNION ALL
  MATCH (u)-[r:MEMBER_OF]->(c:Committee)
  RETURN r.key AS seat
}
RETURN id, count(seat) AS seats
ORDER BY id;
