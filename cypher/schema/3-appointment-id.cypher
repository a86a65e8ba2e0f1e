// Things of this kind by id, for statements that name the kind alone.
CREATE INDEX appointment_id IF NOT EXISTS FOR (n:Appointment) ON (n.id)
