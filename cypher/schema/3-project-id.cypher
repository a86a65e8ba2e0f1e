// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX project_id IF NOT EXISTS FOR (n:Project) ON (n.id)
