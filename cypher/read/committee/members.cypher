// Who sits on each committee, by name, office or unit? In printed order.
UNWIND $ids AS id
MATCH (c:Thing {id: id})
CALL (c) {
  MATCH (c)<-[r:MEMBER_OF]-(m:Thing)
  WHERE r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    r{.role, .title, .on, .post, .unit, .partial, .document, .source, .line, .quote, .start, .end} AS fact,
    labels(m) AS labels,
    m{.id, .name, .jurisdiction, .isGroup, .title} AS member,
    c{.id, .name, .jurisdiction} AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, labels, member, committee
ORDER BY id, cursor;
