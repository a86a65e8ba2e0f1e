// What bears these words? Pairs of Chinese characters and whole Latin words or numbers, best first; one character finds nothing.
// $labels: kinds to find, null for all.
MATCH (n:Thing)
WHERE text_match(n.search, $text)
WITH n, text_score(n.search, $text) AS score, [label IN labels(n) WHERE label <> 'Thing'] AS kinds
WHERE $labels IS NULL OR head(kinds) IN $labels
RETURN n.id AS id, head(kinds) AS kind, score
ORDER BY score DESC, id
LIMIT $limit
