// Every law that is cited, amended or repealed.
MATCH (l:Law)
RETURN l.id AS id, l.name AS name, l.number AS number
ORDER BY id
