// What bears all these words in its names? Things that bear $text as a whole name come first, then those with the fewest words.
// $words: parts of what was asked, $word the longest of them, $text the whole in the form of nameKey. $labels: kinds to find, null for all.
MATCH (n:Thing)
WHERE n.search CONTAINS $word AND all(part IN $words WHERE n.search CONTAINS part)
WITH n.id AS id, n.search AS words, [label IN labels(n) WHERE label <> 'Thing'] AS kinds
WHERE $labels IS NULL OR head(kinds) IN $labels
RETURN id, head(kinds) AS kind, words, ('\n' + words + '\n') CONTAINS ('\n' + $text + '\n') AS whole
ORDER BY whole DESC, size(words), id
LIMIT $limit;
