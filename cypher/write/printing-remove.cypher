// Forgets what a source said of a document.
MATCH (p:Printing {id: $id})
DETACH DELETE p
