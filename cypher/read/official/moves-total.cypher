// How often did people go from a post in one organisation to a post in another?
MATCH (o:Official)-[b:HELD]->(q:Post)-[:`IN`]->(y:Organization)
WITH o, b, y, coalesce(b.from, b.firstSeen) AS begins
WHERE begins IS NOT NULL
  AND ($from IS NULL OR begins >= $from)
  AND ($to IS NULL OR begins <= $to)
MATCH (o)-[a:HELD]->(p:Post)-[:`IN`]->(x:Organization)
WHERE x.id <> y.id
  AND coalesce(a.to, a.lastSeen, a.from) <= begins
  AND (a.to IS NOT NULL OR coalesce(a.lastSeen, a.from) < begins)
  AND NOT EXISTS {
    MATCH (o)-[c:HELD]->(:Post)
    WHERE coalesce(c.to, c.lastSeen, c.from) > coalesce(a.to, a.lastSeen, a.from)
      AND coalesce(c.to, c.lastSeen, c.from) <= begins
      AND c.key <> b.key
  }
RETURN count(a) AS total;
