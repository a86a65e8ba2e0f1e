// Marks a source as being written: until the end it counts as changed.
MERGE (s:Thing {id: $id})
SET s:Source
SET s.name = $name, s.sortKey = $name
REMOVE s.content
