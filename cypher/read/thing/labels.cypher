// What kind of thing bears each of these ids?
UNWIND $ids AS id
MATCH (n:Thing {id: id})
RETURN id, labels(n) AS labels
ORDER BY id;
