MATCH (:Law {id: $id})<-[r:CITES]-(d:Document)
WITH r, d
ORDER BY r.sortKey
LIMIT 100
RETURN d.title AS title, d.number AS number, d.issuedOn AS issuedOn, r.line AS line, [(d)<-[:ISSUED]-(o:Organization) | o.name] AS issuers
