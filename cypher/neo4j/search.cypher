// What bears these words? Pairs of Chinese characters and whole Latin words or numbers, best first; one character finds nothing.
// $labels: kinds to find, null for all. What people type is no query language here: its signs are escaped, AND and OR are words.
WITH reduce(text = toLower($text), sign IN ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/'] |
  replace(text, sign, '\\' + sign)) AS query
CALL db.index.fulltext.queryNodes('thing_search', query) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label <> 'Thing'] AS kinds
WHERE $labels IS NULL OR head(kinds) IN $labels
RETURN node.id AS id, head(kinds) AS kind, score
ORDER BY score DESC, id
LIMIT $limit
