// How often somebody wants a mail, and where it goes.
// @access read
// @param practitionerId :: STRING
// @returns often :: STRING, email :: STRING?
MATCH (person:Practitioner {id: $practitionerId})
OPTIONAL MATCH (choice:MailChoice {practitionerId: person.id})
RETURN coalesce(choice.often, 'daily') AS often, person.email AS email
