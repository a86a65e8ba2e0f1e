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
  AND ($withoutLead IS NULL OR NOT EXISTS { MATCH (t)<-[lead:ASSIGNED]-(:Organization) WHERE lead.role = 'LEAD' })
  AND ($setFrom IS NULL OR EXISTS { MATCH (t)-[:SET_BY]->(early:Document) WHERE early.issuedOn >= $setFrom })
  AND ($setTo IS NULL OR EXISTS { MATCH (t)-[:SET_BY]->(late:Document) WHERE late.issuedOn <= $setTo })
RETURN count(t) AS total;
