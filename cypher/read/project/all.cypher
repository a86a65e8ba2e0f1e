// Which projects have this text in their name?
MATCH (p:Project)
WHERE p.sortKey > $after
  AND ($text IS NULL OR p.name CONTAINS $text)
RETURN p.sortKey AS cursor, p{.id, .name, .investment, .deadline, .dueOn, .jurisdiction} AS project
ORDER BY cursor
LIMIT $first;
