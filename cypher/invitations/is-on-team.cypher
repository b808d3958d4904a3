// Condition: the viewer is shown that somebody works with the client for an agency: a line that they see whole.
// Takes person, agency, rulings, at.
// @access fragment
EXISTS {
  UNWIND rulings AS ruling
  WITH ruling.involvement AS line, ruling.holder AS holder, ruling.outcome AS outcome
  WHERE outcome = 'FULL' AND holder = agency AND line.since <= at AND (line.until IS NULL OR at < line.until)
  MATCH (person)-[link:INVOLVED_IN]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  RETURN line
}
