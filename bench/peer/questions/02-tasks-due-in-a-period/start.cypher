// The period of all last days.
MATCH (t:Task)
WHERE t.dueOn IS NOT NULL
RETURN min(t.dueOn) AS from, max(t.dueOn) AS to
