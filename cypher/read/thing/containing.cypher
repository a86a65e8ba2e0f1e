// What bears all these words in its names? First what bears $text as a whole name, then what has a name that begins with it, then what has one
// that holds it, the shortest such name first; then the rest, those with the fewest words first. Whatever the limit leaves out ranks behind.
// $words: parts of what was asked, $word the longest of them, $text the whole in the form of nameKey. $labels: kinds to find, null for all.
MATCH (n:Thing)
WHERE n.search CONTAINS $word AND all(part IN $words WHERE n.search CONTAINS part)
WITH n.id AS id, n.search AS words, [label IN labels(n) WHERE label <> 'Thing'] AS kinds
WHERE $labels IS NULL OR head(kinds) IN $labels
WITH
  id,
  words,
  kinds,
  reduce(shortest = 1000000, name IN split(words, '\n') |
    CASE WHEN name STARTS WITH $text AND size(name) < shortest THEN size(name) ELSE shortest END
  ) AS beginning,
  reduce(shortest = 1000000, name IN split(words, '\n') |
    CASE WHEN name CONTAINS $text AND size(name) < shortest THEN size(name) ELSE shortest END
  ) AS holding
WITH
  id,
  words,
  kinds,
  CASE
    WHEN beginning = size($text) THEN 0
    WHEN beginning < 1000000 THEN 1
    WHEN holding < 1000000 THEN 2
    ELSE 3
  END AS tier,
  CASE WHEN beginning < 1000000 THEN beginning WHEN holding < 1000000 THEN holding ELSE size(words) END AS length
RETURN id, head(kinds) AS kind, words, tier = 0 AS whole
ORDER BY tier, length, id
LIMIT $limit;
