// How many decisions on people and posts of these organisations, grouped by organisation, action, year and title? Years first, then the largest.
// What is not grouped by is an empty text.
UNWIND $organizations AS organizationId
MATCH (u:Thing {id: organizationId})
MATCH (u)<-[:`IN`]-(p:Post)<-[:TO]-(a:Appointment)
WHERE ($action IS NULL OR a.action = $action)
  AND ($decidedFrom IS NULL OR a.decidedOn >= $decidedFrom)
  AND ($decidedTo IS NULL OR a.decidedOn <= $decidedTo)
WITH a.id AS decision,
  CASE WHEN $byOrganization THEN u.id ELSE '' END AS organization,
  CASE WHEN $byAction THEN a.action ELSE '' END AS action,
  CASE WHEN $byYear THEN substring(coalesce(a.decidedOn, ''), 0, 4) ELSE '' END AS year,
  CASE WHEN $byTitle THEN coalesce(p.title, '') ELSE '' END AS title
RETURN organization, action, year, title, count(DISTINCT decision) AS decisions
ORDER BY year, decisions DESC, organization, title, action
SKIP $offset
LIMIT $first;
