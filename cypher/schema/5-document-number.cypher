// Documents by their number (文号).
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.number)
