// Look-ups and merges by id start here. A unique constraint alone is no index on the embedded engine; where it is, this does nothing.
CREATE INDEX thing_id IF NOT EXISTS FOR (n:Thing) ON (n.id)
