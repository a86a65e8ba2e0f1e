// Removes names that lead nowhere.
MATCH (n:Name)
WHERE NOT EXISTS { MATCH (n)-[:NAMES]->(:Thing) }
DETACH DELETE n
