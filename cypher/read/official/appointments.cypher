// To which posts was each official appointed, from which removed? In printed order.
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)<-[:OF]-(a:Appointment)-[:TO]->(p:Post)
  WHERE a.sortKey > $after
  RETURN
    a.sortKey AS cursor,
    properties(a) AS appointment,
    o{.id, .name, .jurisdiction} AS official,
    p{.id, .title} AS post
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, appointment, official, post
ORDER BY id, cursor;
