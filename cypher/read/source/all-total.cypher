// How many sources are loaded?
MATCH (s:Source)
RETURN count(s) AS total;
