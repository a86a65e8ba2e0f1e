// The printings of one document in all sources.
CREATE INDEX printing_document IF NOT EXISTS FOR (n:Printing) ON (n.document)
