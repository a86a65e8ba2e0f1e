// Decisions of a period.
CREATE INDEX appointment_decidedon IF NOT EXISTS FOR (n:Appointment) ON (n.decidedOn)
