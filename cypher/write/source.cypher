// What is known of a source: the hash of its file, of all it says, and when its present content was first loaded.
MATCH (s:Source {id: $id})
RETURN s.hash AS hash, s.content AS content, s.loadedAt AS loadedAt
