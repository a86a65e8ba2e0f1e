// Which posts does each organisation have?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (p:Post)-[:`IN`]->(o)
  WHERE p.sortKey > $after
  RETURN p.sortKey AS cursor, properties(p) AS post
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, post
ORDER BY id, cursor;
