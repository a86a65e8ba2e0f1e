// Whom does a roster show in a post, and on which day?
MATCH (o:Official)-[m:MEMBER_OF]->(:Committee)
WHERE m.post IS NOT NULL
RETURN m.post AS post, o.id AS official, m.on AS date, m.document AS document, m.source AS source, m.line AS line,
  m.quote AS quote, m.start AS start, m.end AS end, m.sortKey AS at
ORDER BY post, at, official
