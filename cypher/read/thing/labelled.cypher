// By what words does a drawing name these things?
UNWIND $ids AS id
MATCH (n:Thing {id: id})
RETURN id, labels(n) AS labels, coalesce(n.title, n.name, n.label, n.number) AS label, n.action AS action, n.decidedOn AS decidedOn
ORDER BY id;
