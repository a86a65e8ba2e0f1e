// Which documents cite something that another had repealed by that day? In printed order.
MATCH (l:Law)<-[x:AMENDS]-(e:Document)
WHERE x.action = 'REPEAL'
MATCH (l)<-[r:CITES]-(d:Document)
WHERE d.id <> e.id AND d.issuedOn >= e.issuedOn
WITH r.sortKey + ' ' + x.sortKey AS cursor, r, x, l
WHERE cursor > $after
RETURN cursor, properties(r) AS citation, properties(x) AS fact, l{.id, .name, .number, .issuer} AS law
ORDER BY cursor
LIMIT $first;
