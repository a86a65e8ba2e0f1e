// How many appointments and removals of these officials fit the filter?
UNWIND $officials AS person
MATCH (o:Thing {id: person})<-[:OF]-(a:Appointment)-[:TO]->(p:Post)
WHERE ($action IS NULL OR a.action = $action)
  AND ($decidedFrom IS NULL OR a.decidedOn >= $decidedFrom)
  AND ($decidedTo IS NULL OR a.decidedOn <= $decidedTo)
  AND ($title IS NULL OR p.title = $title)
  AND ($organizations IS NULL OR EXISTS { MATCH (p)-[:`IN`]->(u:Organization) WHERE u.id IN $organizations })
  AND ($probation IS NULL OR coalesce(a.probation, false) = $probation)
  AND ($onProbationOn IS NULL OR (a.probation = true AND a.decidedOn <= $onProbationOn AND a.probationEndsOn > $onProbationOn))
RETURN count(a) AS total;
