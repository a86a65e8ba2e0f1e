// Which tasks bear these ids?
UNWIND $ids AS id
MATCH (t:Thing {id: id})
WHERE t:Task
RETURN id, t{.id, .label, .path, .deadline, .dueOn, .document, .source, .line, .quote, .start, .end} AS task
ORDER BY id;
