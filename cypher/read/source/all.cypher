// Which sources are loaded, since when, and how much do they say?
MATCH (s:Source)
WHERE s.name > $after
RETURN s.name AS cursor, s{.id, .name, .loadedAt, .lines, .summary} AS source
ORDER BY cursor
LIMIT $first;
