// Expression: what was last found of each way to reach somebody, while it is still the number that was tried.
// Takes person.
// @access fragment
COLLECT {
  MATCH (person)-[:HAS_CHECK]->(check:ContactCheck) WHERE check.value = person[check.method]
  RETURN {method: check.method, outcome: check.outcome, day: toString(check.day)}
    ORDER BY check.method
}
