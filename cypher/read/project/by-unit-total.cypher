// In how many projects that fit the filter do these units take part?
UNWIND $units AS unit
MATCH (u:Thing {id: unit})-[:ASSIGNED]->(p:Project)
WITH DISTINCT p
WHERE ($text IS NULL OR p.name CONTAINS $text)
RETURN count(p) AS total;
