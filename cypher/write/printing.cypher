// Keeps the rows of a document as one source prints it.
MERGE (p:Thing {id: $id})
SET p:Printing
SET p += $properties
