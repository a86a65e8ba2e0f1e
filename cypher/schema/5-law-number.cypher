// Rules by their number.
CREATE INDEX law_number IF NOT EXISTS FOR (n:Law) ON (n.number)
