// Which laws have this text in their title or number?
MATCH (l:Law)
WHERE l.sortKey > $after
  AND ($text IS NULL OR l.name CONTAINS $text OR l.number CONTAINS $text)
RETURN l.sortKey AS cursor, l{.id, .name, .number, .issuer} AS law
ORDER BY cursor
LIMIT $first;
