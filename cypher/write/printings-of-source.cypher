// Which documents does a source print, and with which rows (by their hash)?
MATCH (p:Printing {source: $source})
RETURN p.document AS document, p.hash AS hash
ORDER BY document
