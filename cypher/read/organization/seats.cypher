// On which committees sit each organisation's people (by the post read beside their name), its posts, or itself? In printed order.
UNWIND $ids AS id
MATCH (u:Thing {id: id})
CALL (u) {
  MATCH (u)<-[:`IN`]-(p:Post)<-[:HELD]-(o:Official)
  WITH DISTINCT p.id AS post, o
  MATCH (o)-[r:MEMBER_OF]->(c:Committee)
  WHERE r.post = post AND r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    labels(o) AS labels,
    o{.id, .name, .jurisdiction, .printedNames, .isGroup, .title} AS member,
    c{.id, .name, .jurisdiction} AS committee
  UNION ALL
  MATCH (u)<-[:`IN`]-(p:Post)-[r:MEMBER_OF]->(c:Committee)
  WHERE r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    labels(p) AS labels,
    p{.id, .name, .jurisdiction, .printedNames, .isGroup, .title} AS member,
    c{.id, .name, .jurisdiction} AS committee
  UNION ALL
  MATCH (u)-[r:MEMBER_OF]->(c:Committee)
  WHERE r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    labels(u) AS labels,
    u{.id, .name, .jurisdiction, .printedNames, .isGroup, .title} AS member,
    c{.id, .name, .jurisdiction} AS committee
}
RETURN id, cursor, fact, labels, member, committee
ORDER BY id, cursor;
