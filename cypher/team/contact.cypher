// Expression: how one practitioner is reached, and when.
// Takes person, at.
// @access fragment
{
  preferred: person.preferred, mobile: person.mobile, landline: person.landline, email: person.email,
  dutyLine: person.dutyLine, workingPattern: coalesce(person.workingPattern, []),
  awayUntil:
  // @use directory/away-until
  , checks:
  // @use directory/checks
}
