// Which committees that fit the filter have their office in one of these organisations, by the latest document that says where it is?
UNWIND $offices AS office
MATCH (o:Thing {id: office})-[:HOSTS]->(c:Committee)
WITH DISTINCT c
WHERE c.sortKey > $after
  AND ($text IS NULL OR c.name CONTAINS $text)
  AND EXISTS {
    MATCH (c)<-[r:HOSTS]-(host:Organization)
    WHERE host.id IN $offices
      AND NOT EXISTS {
        MATCH (c)<-[later:HOSTS]-(other:Organization)
        WHERE other.id <> host.id
          AND (
            coalesce(later.on, '') > coalesce(r.on, '')
            OR (coalesce(later.on, '') = coalesce(r.on, '') AND later.sortKey > r.sortKey)
          )
      }
  }
RETURN c.sortKey AS cursor, c{.id, .name, .jurisdiction} AS committee
ORDER BY cursor
LIMIT $first;
