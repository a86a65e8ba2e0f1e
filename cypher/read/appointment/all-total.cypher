// How many appointments and removals fit the filter?
MATCH (a:Appointment)-[:OF]->(o:Official)
MATCH (a)-[:TO]->(p:Post)
WHERE ($action IS NULL OR a.action = $action)
  AND ($decidedFrom IS NULL OR a.decidedOn >= $decidedFrom)
  AND ($decidedTo IS NULL OR a.decidedOn <= $decidedTo)
  AND ($title IS NULL OR p.title = $title)
  AND ($probation IS NULL OR coalesce(a.probation, false) = $probation)
  AND ($onProbationOn IS NULL OR (a.probation = true AND a.decidedOn <= $onProbationOn AND a.probationEndsOn > $onProbationOn))
RETURN count(a) AS total;
