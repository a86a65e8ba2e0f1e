// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX task_id IF NOT EXISTS FOR (n:Task) ON (n.id)
