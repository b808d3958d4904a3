// Who confirmed that people still need what they may do; what somebody reported that went wrong.
CREATE CONSTRAINT access_review_id IF NOT EXISTS FOR (n:AccessReview) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT problem_id IF NOT EXISTS FOR (n:Problem) REQUIRE n.id IS UNIQUE;
CREATE INDEX problem_at IF NOT EXISTS FOR (n:Problem) ON (n.at);
