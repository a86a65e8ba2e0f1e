// Which posts did each official hold, the earliest first?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
MATCH (o)-[h:HELD]->(p:Post)
RETURN
  id,
  properties(h) AS fact,
  o{.id, .name, .jurisdiction} AS official,
  p{.id, .title} AS post,
  coalesce(h.from, h.firstSeen, h.to, '') AS begins,
  h.key AS key
ORDER BY id, begins, key;
