// Which posts does each organisation have?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)<-[:`IN`]-(p:Post)
  WHERE p.sortKey > $after
  RETURN p.sortKey AS cursor, p{.id, .title} AS post
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, post
ORDER BY id, cursor;
