// Dated assessments of a young person's competence; the one node whose lock numbers consent records.
CREATE CONSTRAINT gillick_assessment_id IF NOT EXISTS FOR (n:GillickAssessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consent_sequence_id IF NOT EXISTS FOR (n:ConsentSequence) REQUIRE n.id IS UNIQUE;
