// What does each document say of these things, and under which printed names, first document first?
UNWIND $ids AS id
MATCH (n:Thing {id: id})<-[m:MENTIONS]-(d:Document)
RETURN id, d.sortKey AS at, m.says AS says, m.printed AS printed, m.counts AS counts
ORDER BY id, at
