// How many committees have this text in their name?
MATCH (c:Committee)
WHERE ($text IS NULL OR c.name CONTAINS $text)
RETURN count(c) AS total;
