MATCH (:Organization {id: $id})<-[:IN]-(p:Post)
WITH p
ORDER BY p.sortKey
LIMIT 100
RETURN p.title AS title, [(p)<-[r:HELD]-(o:Official) | {from: r.from, to: r.to, name: o.name}] AS holders
