// Which committees have their office in each organisation, by the latest document that says where it is?
UNWIND $ids AS id
MATCH (o:Thing {id: id})
CALL (o) {
  MATCH (o)-[r:HOSTS]->(c:Committee)
  WHERE c.sortKey > $after
    AND NOT EXISTS {
      MATCH (c)<-[later:HOSTS]-(other:Organization)
      WHERE other.id <> o.id
        AND (
          coalesce(later.on, '') > coalesce(r.on, '')
          OR (coalesce(later.on, '') = coalesce(r.on, '') AND later.sortKey > r.sortKey)
        )
    }
  WITH DISTINCT c
  RETURN c.sortKey AS cursor, c{.id, .name, .jurisdiction} AS committee
  ORDER BY cursor
  LIMIT $first
}
RETURN id, cursor, committee
ORDER BY id, cursor;
