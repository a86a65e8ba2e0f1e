// Everything that has a name or a title: its id and kind.
MATCH (n:Thing)
WHERE n:Document OR n:Organization OR n:Official OR n:Post OR n:Committee OR n:Task OR n:Project OR n:Law
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Thing']) AS kind
ORDER BY id
