MATCH (o:Official)
WITH o
ORDER BY o.sortKey
LIMIT 100
RETURN o.name AS name, [(o)-[r:HELD]->(p:Post)-[:IN]->(u:Organization) | {from: r.from, to: r.to, title: p.title, name: u.name}] AS tenures
