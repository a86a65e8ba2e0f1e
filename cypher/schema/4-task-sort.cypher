// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX task_sort IF NOT EXISTS FOR (n:Task) ON (n.sortKey)
