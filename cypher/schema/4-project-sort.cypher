// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX project_sort IF NOT EXISTS FOR (n:Project) ON (n.sortKey)
