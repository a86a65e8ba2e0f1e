// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX post_id IF NOT EXISTS FOR (n:Post) ON (n.id)
