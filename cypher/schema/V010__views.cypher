// What one viewer, acting for one agency, keeps beside one family's page: one desk for the three.
CREATE CONSTRAINT family_desk_key IF NOT EXISTS FOR (n:FamilyDesk) REQUIRE (n.practitionerId, n.agencyId, n.subjectId) IS UNIQUE;
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE;
