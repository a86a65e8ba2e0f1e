// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX committee_id IF NOT EXISTS FOR (n:Committee) ON (n.id)
