// Everybody, by name.
MATCH (o:Official)
RETURN count(o) AS size
