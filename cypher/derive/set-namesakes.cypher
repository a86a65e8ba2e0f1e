// Notes in every printing of a document which of several people of one name it means; null where there is nothing to tell apart.
MATCH (p:Printing {document: $document})
SET p.namesakes = $namesakes
