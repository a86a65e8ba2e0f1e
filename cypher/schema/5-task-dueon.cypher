// Tasks due in a period.
CREATE INDEX task_dueon IF NOT EXISTS FOR (n:Task) ON (n.dueOn)
