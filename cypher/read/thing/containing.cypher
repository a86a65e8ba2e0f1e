// What bears this text in one of its names? For one character, which no full-text index finds.
// $labels: kinds to find, null for all.
MATCH (n:Thing)
WHERE n.search CONTAINS $text
WITH n.id AS id, [label IN labels(n) WHERE label <> 'Thing'] AS kinds
WHERE $labels IS NULL OR head(kinds) IN $labels
RETURN id, head(kinds) AS kind
ORDER BY id
LIMIT $limit;
