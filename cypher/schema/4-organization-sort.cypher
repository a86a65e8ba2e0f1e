// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX organization_sort IF NOT EXISTS FOR (n:Organization) ON (n.sortKey)
