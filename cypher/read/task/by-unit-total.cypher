// How many tasks in which these units take part, in this role where one is given, fit the filter?
UNWIND $units AS unit
MATCH (u:Thing {id: unit})-[a:ASSIGNED]->(t:Task)
WHERE $role IS NULL OR a.role = $role
WITH DISTINCT t
WHERE ($dueFrom IS NULL OR t.dueOn >= $dueFrom)
  AND ($dueTo IS NULL OR t.dueOn <= $dueTo)
  AND ($text IS NULL OR t.label CONTAINS $text OR any(heading IN t.path WHERE heading CONTAINS $text))
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($overseers IS NULL OR EXISTS { MATCH (t)<-[:OVERSEES]-(o:Official) WHERE o.id IN $overseers })
RETURN count(t) AS total;
