// On which committees does each official sit?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)-[r:MEMBER_OF]->(c:Committee)
  WHERE r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    labels(o) AS labels,
    o{.id, .name, .jurisdiction, .printedNames, .isGroup, .title} AS member,
    c{.id, .name, .jurisdiction} AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, labels, member, committee
ORDER BY id, cursor;
