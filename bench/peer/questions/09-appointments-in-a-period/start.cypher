// The period of all decisions that have a day.
MATCH (a:Appointment)
WHERE a.decidedOn IS NOT NULL
RETURN min(a.decidedOn) AS from, max(a.decidedOn) AS to
