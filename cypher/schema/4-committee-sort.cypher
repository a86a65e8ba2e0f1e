// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX committee_sort IF NOT EXISTS FOR (n:Committee) ON (n.sortKey)
