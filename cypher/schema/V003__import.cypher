// A register's entry exists once, however often its file is read.
CREATE CONSTRAINT agency_source_key IF NOT EXISTS FOR (n:Agency) REQUIRE (n.source, n.sourceKey) IS UNIQUE;
// An agency entered by hand before the first import is recognised by its register's code.
CREATE INDEX agency_code IF NOT EXISTS FOR (n:Agency) ON (n.code);
// One lease for each source: two runs at once would undo each other.
CREATE CONSTRAINT import_source_id IF NOT EXISTS FOR (n:ImportSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_source_key IF NOT EXISTS FOR (n:ImportSource) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
