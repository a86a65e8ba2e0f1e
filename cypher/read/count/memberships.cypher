// On how many committees do people sit, grouped by person, role and year of the roster? Years first, then the largest.
// What is not grouped by is an empty text.
MATCH (c:Committee)<-[r:MEMBER_OF]-(o:Official)
WHERE ($role IS NULL OR r.role = $role)
WITH c.id AS committee, r.key AS seat,
  CASE WHEN $byOfficial THEN o.id ELSE '' END AS official,
  CASE WHEN $byRole THEN coalesce(r.role, '') ELSE '' END AS role,
  CASE WHEN $byYear THEN substring(coalesce(r.on, ''), 0, 4) ELSE '' END AS year
RETURN official, role, year, count(DISTINCT committee) AS committees, count(DISTINCT seat) AS seats
ORDER BY year, committees DESC, seats DESC, official, role
SKIP $offset
LIMIT $first;
