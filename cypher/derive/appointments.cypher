// Who was appointed to, approved for or removed from these posts?
UNWIND $ids AS id
MATCH (p:Post {id: id})<-[:TO]-(a:Appointment)-[:OF]->(o:Official)
RETURN id AS post, o.id AS official, a.action AS action, a.decidedOn AS date, a.document AS document, a.source AS source,
  a.line AS line, a.quote AS quote, a.start AS start, a.end AS end, a.sortKey AS at
ORDER BY post, at, official
