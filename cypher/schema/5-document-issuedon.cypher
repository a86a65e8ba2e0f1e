// Documents of a period.
CREATE INDEX document_issuedon IF NOT EXISTS FOR (n:Document) ON (n.issuedOn)
