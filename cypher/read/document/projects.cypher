// Which projects does each document list? In printed order.
UNWIND $ids AS id
MATCH (d:Thing {id: id})
CALL (d) {
  MATCH (p:Project)-[r:LISTED_IN]->(d)
  WHERE r.sortKey > $after
  RETURN r.sortKey AS cursor, properties(p) AS project
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, project
ORDER BY id, cursor;
