// What do the sources say, and has that gone into what is derived from all of them? Both are unknown while a load writes.
MATCH (s:Source)
RETURN s.id AS id, s.content AS content, s.derived AS derived
ORDER BY id
