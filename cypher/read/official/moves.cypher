// Who went from a post in one organisation to a post in another? The earliest first.
// The post left is the last that ended, or was last seen, by the day on which the other begins.
MATCH (o:Official)-[b:HELD]->(q:Post)-[:`IN`]->(y:Organization)
WITH o, b, q, y, coalesce(b.from, b.firstSeen) AS begins
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
WITH begins + ' ' + o.id + ' ' + b.key + ' ' + a.key AS cursor, o, a, p, b, q
WHERE cursor > $after
RETURN
  cursor,
  o{.id, .name, .jurisdiction} AS official,
  properties(a) AS before,
  p{.id, .title} AS left,
  properties(b) AS after,
  q{.id, .title} AS taken
ORDER BY cursor
LIMIT $first;
