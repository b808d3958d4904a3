// When somebody is away, and what colleagues found of each way to reach somebody: one check a method.
CREATE CONSTRAINT absence_id IF NOT EXISTS FOR (n:Absence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_check_key IF NOT EXISTS FOR (n:ContactCheck) REQUIRE (n.practitionerId, n.method) IS UNIQUE;
