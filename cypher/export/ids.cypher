// Which things are in the graph? A page of ids with their kinds, in order of id.
MATCH (n:Thing)
WHERE n.id > $after
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Thing']) AS kind
ORDER BY id
LIMIT $limit
