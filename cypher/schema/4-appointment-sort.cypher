// Lists of this kind are ordered and paged by sortKey.
CREATE INDEX appointment_sort IF NOT EXISTS FOR (n:Appointment) ON (n.sortKey)
