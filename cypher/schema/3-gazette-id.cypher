// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX gazette_id IF NOT EXISTS FOR (n:Gazette) ON (n.id)
