// What a data protection lead's organisation has barred, and what of a duty sample it has reviewed.
CREATE INDEX authority_bar_agency IF NOT EXISTS FOR (n:AuthorityBar) ON (n.agencyId);
CREATE CONSTRAINT duty_review_id IF NOT EXISTS FOR (n:DutyReview) REQUIRE n.id IS UNIQUE;
