// Notes in every source that what it says now has gone into what is derived from all of them.
MATCH (s:Source)
SET s.derived = s.content
