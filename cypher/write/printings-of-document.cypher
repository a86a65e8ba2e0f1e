// The rows of one document in every source that prints it, the first source by name first.
MATCH (p:Printing {document: $document})
RETURN p.source AS source, p.facts AS facts, p.namesakes AS namesakes
ORDER BY source
