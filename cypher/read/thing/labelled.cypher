// By what words does a drawing name these things?
UNWIND $ids AS id
MATCH (n:Thing {id: id})
RETURN id, labels(n) AS labels, n.name AS name, n.title AS title, n.label AS label, n.number AS number,
  n.organization AS organization, n.action AS action, n.decidedOn AS decidedOn
ORDER BY id;
