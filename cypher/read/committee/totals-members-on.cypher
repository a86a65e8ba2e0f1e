// How many seats had each committee on a day, by the latest roster of that day or earlier?
UNWIND $ids AS id
MATCH (c:Thing {id: id})<-[seat:MEMBER_OF]-(:Thing)
WHERE seat.on <= $on
WITH id, c, max(seat.on) AS latest
MATCH (c)<-[r:MEMBER_OF]-(:Thing)
WHERE r.on = latest
RETURN id, count(r) AS members
ORDER BY id;
