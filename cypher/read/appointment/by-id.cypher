// Which appointments and removals bear these ids, of whom, and to which post?
UNWIND $ids AS id
MATCH (a:Thing {id: id})-[:OF]->(o:Official)
MATCH (a)-[:TO]->(p:Post)
RETURN id, properties(a) AS appointment, properties(o) AS official, properties(p) AS post
ORDER BY id;
