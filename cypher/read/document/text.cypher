// What is the whole text of each document?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
WHERE d:Document
RETURN id, d.text AS text
ORDER BY id;
