// Which organisations have this text in one of their names?
MATCH (o:Organization)
WHERE o.sortKey > $after
  AND ($text IS NULL OR o.name CONTAINS $text OR any(printed IN o.printedNames WHERE printed CONTAINS $text))
RETURN o.sortKey AS cursor, o{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization
ORDER BY cursor
LIMIT $first;
