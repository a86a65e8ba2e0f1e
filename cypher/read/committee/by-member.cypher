// On which committees that fit the filter do these officials or units have a seat?
UNWIND $members AS member
MATCH (m:Thing {id: member})-[:MEMBER_OF]->(c:Committee)
WITH DISTINCT c
WHERE c.sortKey > $after
  AND ($text IS NULL OR c.name CONTAINS $text)
  AND ($offices IS NULL OR EXISTS {
    MATCH (host:Organization)-[r:HOSTS]->(c)
    WHERE host.id IN $offices
      AND NOT EXISTS {
        MATCH (other:Organization)-[later:HOSTS]->(c)
        WHERE other.id <> host.id
          AND (
            coalesce(later.on, '') > coalesce(r.on, '')
            OR (coalesce(later.on, '') = coalesce(r.on, '') AND later.sortKey > r.sortKey)
          )
      }
  })
RETURN c.sortKey AS cursor, properties(c) AS committee
ORDER BY cursor
LIMIT $first;
