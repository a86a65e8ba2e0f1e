// Who sat on each committee on a day, by the latest roster of that day or earlier? In printed order.
UNWIND $ids AS id
MATCH (c:Thing {id: id})<-[seat:MEMBER_OF]-(:Thing)
WHERE seat.on <= $on
WITH id, c, max(seat.on) AS latest
CALL (c, latest) {
  MATCH (c)<-[r:MEMBER_OF]-(m:Thing)
  WHERE r.on = latest AND r.sortKey > $after
  RETURN
    r.sortKey AS cursor,
    properties(r) AS fact,
    labels(m) AS labels,
    m{.id, .name, .jurisdiction, .printedNames, .isGroup, .title} AS member,
    c{.id, .name, .jurisdiction} AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, fact, labels, member, committee
ORDER BY id, cursor;
