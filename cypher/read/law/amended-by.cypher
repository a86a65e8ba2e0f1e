// Which documents modify or repeal each law? In printed order.
UNWIND $ids AS id
MATCH (l:Thing {id: id})
MATCH (d:Document)-[r:AMENDS]->(l)
RETURN id, properties(r) AS fact, properties(l) AS law, r.sortKey AS position
ORDER BY id, position;
