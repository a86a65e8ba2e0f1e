// Which documents modify or repeal each law? In printed order.
UNWIND $ids AS id
MATCH (l:Thing {id: id})
MATCH (l)<-[r:AMENDS]-(d:Document)
RETURN id, properties(r) AS fact, l{.id, .name, .number, .issuer} AS law, r.sortKey AS position
ORDER BY id, position;
