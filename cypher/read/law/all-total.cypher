// How many laws have this text in their title or number?
MATCH (l:Law)
WHERE ($text IS NULL OR l.name CONTAINS $text OR l.number CONTAINS $text)
RETURN count(l) AS total;
