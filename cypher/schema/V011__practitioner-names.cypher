// A practitioner's name is indexed as a client's is: normalised before it is stored, in one field. Names as
// written needed two indexes of two fields, and each asks anew what may be meant by every word typed.
CREATE FULLTEXT INDEX practitioner_words IF NOT EXISTS FOR (n:Practitioner) ON EACH [n.names]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
MATCH (n:Practitioner) WHERE n.names IS NULL SET n.names = [toLower(n.given + ' ' + n.family)];
DROP INDEX practitioner_names IF EXISTS;
DROP INDEX practitioner_folded IF EXISTS;
