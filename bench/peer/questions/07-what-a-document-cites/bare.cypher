MATCH (:Document {id: $id})-[r:CITES]->(l:Law)
RETURN l.name AS name, l.number AS number, r.line AS line, r.quote AS quote
ORDER BY r.sortKey
LIMIT 100
