// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX document_sort IF NOT EXISTS FOR (n:Document) ON (n.sortKey)
