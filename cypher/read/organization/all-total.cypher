// How many organisations have this text in one of their names?
MATCH (o:Organization)
WHERE ($text IS NULL OR o.name CONTAINS $text OR any(printed IN o.printedNames WHERE printed CONTAINS $text))
RETURN count(o) AS total;
