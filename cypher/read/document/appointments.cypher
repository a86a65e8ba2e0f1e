// Whom does each document appoint or remove? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (d)<-[:DECIDED_BY]-(a:Appointment)-[:OF]->(o:Official)
  MATCH (a)-[:TO]->(p:Post)
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
