// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX gazette_sort IF NOT EXISTS FOR (n:Gazette) ON (n.sortKey)
