// On how many committees that fit the filter do these officials or units have a seat?
UNWIND $members AS member
MATCH (m:Thing {id: member})-[:MEMBER_OF]->(c:Committee)
WITH DISTINCT c
WHERE ($text IS NULL OR c.name CONTAINS $text)
  AND ($offices IS NULL OR EXISTS {
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
  })
RETURN count(c) AS total;
