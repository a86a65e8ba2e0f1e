// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX law_sort IF NOT EXISTS FOR (n:Law) ON (n.sortKey)
