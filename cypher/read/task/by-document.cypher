// Which tasks of these documents fit the filter? In printed order.
UNWIND $documents AS document
MATCH (d:Thing {id: document})<-[:SET_BY]-(t:Task)
WITH DISTINCT t
WHERE t.sortKey > $after
  AND ($dueFrom IS NULL OR t.dueOn >= $dueFrom)
  AND ($dueTo IS NULL OR t.dueOn <= $dueTo)
  AND ($text IS NULL OR t.label CONTAINS $text OR any(heading IN t.path WHERE heading CONTAINS $text))
  AND ($role IS NULL OR EXISTS { MATCH (t)<-[a:ASSIGNED]-(:Organization) WHERE a.role = $role })
  AND ($withoutLead IS NULL OR NOT EXISTS { MATCH (t)<-[lead:ASSIGNED]-(:Organization) WHERE lead.role = 'LEAD' })
  AND ($setFrom IS NULL OR EXISTS { MATCH (t)-[:SET_BY]->(early:Document) WHERE early.issuedOn >= $setFrom })
  AND ($setTo IS NULL OR EXISTS { MATCH (t)-[:SET_BY]->(late:Document) WHERE late.issuedOn <= $setTo })
RETURN
  t.sortKey AS cursor,
  t{.id, .label, .path, .deadline, .dueOn, .document, .source, .line, .quote, .start, .end} AS task
ORDER BY cursor
LIMIT $first;
