// How many tasks, grouped by unit, role, year and genre of the document, or the document itself? Years first, then the largest.
// What is not grouped by is an empty text.
MATCH (t:Task)<-[a:ASSIGNED]-(u:Organization)
WHERE ($role IS NULL OR a.role = $role)
  AND ($groups = true OR coalesce(u.isGroup, false) = false)
  AND ($text IS NULL OR t.label CONTAINS $text OR any(heading IN t.path WHERE heading CONTAINS $text))
MATCH (t)-[:SET_BY]->(d:Document)
WHERE ($setFrom IS NULL OR d.issuedOn >= $setFrom)
  AND ($setTo IS NULL OR d.issuedOn <= $setTo)
WITH t.id AS task,
  CASE WHEN $byUnit THEN u.id ELSE '' END AS unit,
  CASE WHEN $byRole THEN a.role ELSE '' END AS role,
  CASE WHEN $byYear THEN substring(coalesce(d.issuedOn, ''), 0, 4) ELSE '' END AS year,
  CASE WHEN $byKind THEN coalesce(d.kind, '') ELSE '' END AS kind,
  CASE WHEN $byDocument THEN d.id ELSE '' END AS document
RETURN unit, role, year, kind, document, count(DISTINCT task) AS tasks
ORDER BY year, tasks DESC, unit, role, kind, document
SKIP $offset
LIMIT $first;
