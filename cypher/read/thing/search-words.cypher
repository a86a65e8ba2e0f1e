// Under which words are these things found? One name to a line.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
RETURN id, n.search AS words
ORDER BY id;
