// Full text over everything that has a name or a title: pairs of Chinese characters, whole Latin words and numbers.
CREATE FULLTEXT INDEX thing_search IF NOT EXISTS FOR (n:Thing) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
