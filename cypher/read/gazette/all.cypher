// Which numbers of the gazette are loaded?
MATCH (g:Gazette)
WHERE g.sortKey > $after
RETURN g.sortKey AS cursor, properties(g) AS gazette
ORDER BY cursor
LIMIT $first;
