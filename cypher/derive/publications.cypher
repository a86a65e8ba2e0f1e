// Which documents does the graph hold for the published form of laws?
MATCH (l:Law)-[r:PUBLISHED_AS]->(d:Document)
RETURN l.id AS from, d.id AS to, r.key AS key
ORDER BY from, to
