// Every thing with its labels and properties.
MATCH (n:Thing)
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Thing']) AS kind, properties(n) AS properties
ORDER BY id
