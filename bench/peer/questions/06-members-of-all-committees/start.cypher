// All of them.
MATCH (c:Committee)
RETURN count(c) AS size
