// How many citations are of something that another document had repealed by that day?
MATCH (l:Law)<-[x:AMENDS]-(e:Document)
WHERE x.action = 'REPEAL'
MATCH (l)<-[r:CITES]-(d:Document)
WHERE d.id <> e.id AND d.issuedOn >= e.issuedOn
RETURN count(r) AS total;
