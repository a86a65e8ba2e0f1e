// Which committees have this text in their name?
MATCH (c:Committee)
WHERE c.sortKey > $after
  AND ($text IS NULL OR c.name CONTAINS $text)
RETURN c.sortKey AS cursor, c{.id, .name, .jurisdiction} AS committee
ORDER BY cursor
LIMIT $first;
