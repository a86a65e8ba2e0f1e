// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX official_id IF NOT EXISTS FOR (n:Official) ON (n.id)
