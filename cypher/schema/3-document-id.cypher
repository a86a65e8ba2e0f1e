// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id)
