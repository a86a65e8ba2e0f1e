// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX official_sort IF NOT EXISTS FOR (n:Official) ON (n.sortKey)
