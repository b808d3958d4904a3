// One lease for each kind of work that one process at a time does, the relay's with the others.
CREATE CONSTRAINT lease_key IF NOT EXISTS FOR (n:Lease) REQUIRE n.key IS UNIQUE;
DROP CONSTRAINT relay_lease_key IF EXISTS;
MATCH (lease:RelayLease) DELETE lease;
