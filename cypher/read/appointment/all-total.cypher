// How many appointments and removals fit the filter?
MATCH (a:Appointment)-[:OF]->(o:Official)
MATCH (a)-[:TO]->(p:Post)
WHERE ($action IS NULL OR a.action = $action)
  AND ($decidedFrom IS NULL OR a.decidedOn >= $decidedFrom)
  AND ($decidedTo IS NULL OR a.decidedOn <= $decidedTo)
  AND ($title IS NULL OR p.title = $title)
RETURN count(a) AS total;
