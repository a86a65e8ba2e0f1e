// Every document with what it is called and who issued it.
MATCH (d:Document)
OPTIONAL MATCH (o:Organization)-[r:ISSUED]->(d)
RETURN d.id AS id, d.number AS number, d.title AS title, d.instruments AS instruments, collect(o.name) AS issuers, collect(r.printed) AS printed
ORDER BY id
