// Forgets a source of which nothing is left.
MATCH (s:Source {id: $id})
DETACH DELETE s
