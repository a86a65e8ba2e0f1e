// How many officials have this text in their name?
MATCH (o:Official)
WHERE ($text IS NULL OR o.name CONTAINS $text)
RETURN count(o) AS total;
