// Who was invited to a client's team, found by whom they are to and by when they are forgotten.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_invitee IF NOT EXISTS FOR (n:Invitation) ON (n.inviteeId, n.inviteeAgencyId);
CREATE INDEX invitation_until IF NOT EXISTS FOR (n:Invitation) ON (n.until);
