// How much does the graph hold of each kind?
MATCH (n:Gazette)
RETURN 'gazettes' AS what, count(n) AS total
UNION ALL
MATCH (n:Document)
RETURN 'documents' AS what, count(n) AS total
UNION ALL
MATCH (n:Organization)
RETURN 'organizations' AS what, count(n) AS total
UNION ALL
MATCH (n:Official)
RETURN 'officials' AS what, count(n) AS total
UNION ALL
MATCH (n:Post)
RETURN 'posts' AS what, count(n) AS total
UNION ALL
MATCH (n:Appointment)
RETURN 'appointments' AS what, count(n) AS total
UNION ALL
MATCH (n:Committee)
RETURN 'committees' AS what, count(n) AS total
UNION ALL
MATCH (n:Task)
RETURN 'tasks' AS what, count(n) AS total
UNION ALL
MATCH (n:Project)
RETURN 'projects' AS what, count(n) AS total
UNION ALL
MATCH (n:Law)
RETURN 'laws' AS what, count(n) AS total
UNION ALL
MATCH ()-[r:MEMBER_OF]->()
RETURN 'memberships' AS what, count(r) AS total
UNION ALL
MATCH ()-[r:ASSIGNED]->()
RETURN 'assignments' AS what, count(r) AS total
UNION ALL
MATCH ()-[r:IN_CHARGE_OF]->()
RETURN 'portfolios' AS what, count(r) AS total
UNION ALL
MATCH ()-[r:CITES]->()
RETURN 'citations' AS what, count(r) AS total
UNION ALL
MATCH ()-[r:AMENDS]->()
RETURN 'amendments' AS what, count(r) AS total;
