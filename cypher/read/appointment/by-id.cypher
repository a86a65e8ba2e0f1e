// Which appointments and removals bear these ids, of whom, and to which post?
UNWIND $ids AS id
MATCH (a:Thing {id: id})-[:OF]->(o:Official)
MATCH (a)-[:TO]->(p:Post)
RETURN id, properties(a) AS appointment, o{.id, .name, .jurisdiction} AS official, p{.id, .title} AS post
ORDER BY id;
