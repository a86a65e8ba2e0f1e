// A source is written completely.
MATCH (s:Source {id: $id})
SET s += $properties
