// What duty and steward searches begin with. No analyser with stop words: Will, An and Do are names.
CREATE FULLTEXT INDEX client_names IF NOT EXISTS FOR (n:Client) ON EACH [n.names]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX client_sounds IF NOT EXISTS FOR (n:Client) ON EACH [n.phonetic]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE INDEX client_birth_date IF NOT EXISTS FOR (n:Client) ON (n.birthDate);
CREATE INDEX client_due_date IF NOT EXISTS FOR (n:Client) ON (n.dueDate);
CREATE INDEX household_postcode IF NOT EXISTS FOR (n:Household) ON (n.postcode);
// The directory keeps names as written. The analyser that folds accents also drops stop words, so a
// practitioner's name stands in two indexes and a search asks both: Zoë is found in the one, Will in
// the other. (Neo4j takes the two for different ones only while their properties differ in order.)
CREATE FULLTEXT INDEX practitioner_names IF NOT EXISTS FOR (n:Practitioner) ON EACH [n.given, n.family]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX practitioner_folded IF NOT EXISTS FOR (n:Practitioner) ON EACH [n.family, n.given]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX agency_names IF NOT EXISTS FOR (n:Agency) ON EACH [n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
// Registers bring thousands of agencies that take no part.
CREATE INDEX agency_signed_up IF NOT EXISTS FOR (n:Agency) ON (n.isSignedUp);
