// What happened on a team, for each who may be told of it; the mails that say that something did; how often
// each person wants one; and the links in them by which it stops. Of such a link only its hash is kept.
CREATE CONSTRAINT outbox_message_id IF NOT EXISTS FOR (n:OutboxMessage) REQUIRE n.id IS UNIQUE;
CREATE INDEX outbox_message_recipient IF NOT EXISTS FOR (n:OutboxMessage) ON (n.toPractitionerId, n.toAgencyId);
CREATE INDEX outbox_message_line IF NOT EXISTS FOR (n:OutboxMessage) ON (n.involvementId);
CREATE INDEX outbox_message_at IF NOT EXISTS FOR (n:OutboxMessage) ON (n.at);
CREATE CONSTRAINT mail_id IF NOT EXISTS FOR (n:Mail) REQUIRE n.id IS UNIQUE;
CREATE INDEX mail_next IF NOT EXISTS FOR (n:Mail) ON (n.state, n.nextAttemptAt);
CREATE INDEX mail_at IF NOT EXISTS FOR (n:Mail) ON (n.at);
CREATE CONSTRAINT mail_choice_practitioner IF NOT EXISTS FOR (n:MailChoice) REQUIRE n.practitionerId IS UNIQUE;
CREATE CONSTRAINT mail_off_hash IF NOT EXISTS FOR (n:MailOff) REQUIRE n.hash IS UNIQUE;
CREATE INDEX mail_off_until IF NOT EXISTS FOR (n:MailOff) ON (n.until);
