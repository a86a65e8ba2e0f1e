// How many units does each document put in whose charge?
UNWIND $ids AS id
MATCH (d:Thing {id: id})-[:MENTIONS]->(:Official)-[r:IN_CHARGE_OF]->(:Organization)
WHERE r.document = id
RETURN id, count(r) AS portfolios
ORDER BY id;
