// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX post_sort IF NOT EXISTS FOR (n:Post) ON (n.sortKey)
