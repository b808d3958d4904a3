// What waits to be sealed carries the label Unsealed: found without going through what is sealed, and
// without a gap, in whatever order transactions commit.
MATCH (event:AccessEvent) WHERE event.sealedIn IS NULL AND NOT event:Unsealed
  CALL (event) { SET event:Unsealed } IN TRANSACTIONS OF 5000 ROWS;
CREATE CONSTRAINT audit_log_key IF NOT EXISTS FOR (n:AuditLog) REQUIRE n.key IS UNIQUE;
CREATE INDEX access_event_position IF NOT EXISTS FOR (n:AccessEvent) ON (n.position);
// Who looked, newest first: of an agency's people, of one of them, at one person's page.
CREATE INDEX access_event_agency IF NOT EXISTS FOR (n:AccessEvent) ON (n.agencyId, n.at);
CREATE INDEX access_event_practitioner IF NOT EXISTS FOR (n:AccessEvent) ON (n.practitionerId, n.at);
CREATE INDEX access_event_page IF NOT EXISTS FOR (n:AccessEvent) ON (n.pageOf, n.at);
// Everybody whom an event names. Written behind the transaction, so that no look waits for it.
CREATE FULLTEXT INDEX access_event_subjects IF NOT EXISTS FOR (n:AccessEvent) ON EACH [n.subjectIds]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: true}};
CREATE CONSTRAINT oversight_enquiry_id IF NOT EXISTS FOR (n:OversightEnquiry) REQUIRE n.id IS UNIQUE;
