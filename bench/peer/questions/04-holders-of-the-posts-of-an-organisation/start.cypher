// The organisation with most posts.
MATCH (o:Organization)<-[:IN]-(p:Post)
RETURN o.id AS id, count(p) AS size
ORDER BY size DESC, id
LIMIT 1
