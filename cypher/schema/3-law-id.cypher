// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX law_id IF NOT EXISTS FOR (n:Law) ON (n.id)
