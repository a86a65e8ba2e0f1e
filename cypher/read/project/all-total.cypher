// How many projects have this text in their name?
MATCH (p:Project)
WHERE ($text IS NULL OR p.name CONTAINS $text)
RETURN count(p) AS total;
