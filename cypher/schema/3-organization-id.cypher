// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id)
