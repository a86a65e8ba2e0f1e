// Which officials have this text in their name?
MATCH (o:Official)
WHERE o.sortKey > $after
  AND ($text IS NULL OR o.name CONTAINS $text)
RETURN o.sortKey AS cursor, o{.id, .name, .jurisdiction} AS official
ORDER BY cursor
LIMIT $first;
