// Which leaders are responsible for each task? In printed order.
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (t)<-[r:OVERSEES]-(o:Official)
RETURN id, o{.id, .name, .jurisdiction} AS official, r.sortKey AS position
ORDER BY id, position;
