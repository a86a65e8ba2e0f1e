// Who held each post, the earliest first?
UNWIND $ids AS id
MATCH (p:Thing {id: id})
MATCH (p)<-[h:HELD]-(o:Official)
RETURN
  id,
  properties(h) AS fact,
  o{.id, .name, .jurisdiction} AS official,
  p{.id, .title} AS post,
  coalesce(h.from, h.firstSeen, h.to, '') AS begins,
  h.key AS key
ORDER BY id, begins, key;
