// In which documents are people of one name told apart now?
MATCH (p:Printing)
WHERE p.namesakes IS NOT NULL
RETURN DISTINCT p.document AS document, p.namesakes AS namesakes
ORDER BY document
