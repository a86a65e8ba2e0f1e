// Removes things that belong to one document alone: the document, its tasks, its appointments.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
DETACH DELETE n
