// The printings of one source.
CREATE INDEX printing_source IF NOT EXISTS FOR (n:Printing) ON (n.source)
