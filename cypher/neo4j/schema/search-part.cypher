// CONTAINS on what is searched, for a single character, which full text does not find.
CREATE TEXT INDEX thing_search_part IF NOT EXISTS FOR (n:Thing) ON (n.search)
