// Waits until all indexes answer.
CALL db.awaitIndexes(120)
