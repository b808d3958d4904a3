// What is shown of the people who may be shown: names, ages, their part in the families that another
// shown person shares, and where they live unless that is shielded or the subject is closed.
// Takes decided, closedBy, at; gives members, households (lists of maps).
// @access fragment
CALL (decided, closedBy, at) {
  WITH [one IN decided | one.client] AS shown
  UNWIND decided AS one
  WITH one, one.client AS client, shown
  WITH *, COLLECT {
      MATCH (client)-[home:LIVES_IN]->(household:Household)-[:LOCATED_IN]->(area:Area)
      WHERE closedBy IS NULL AND NOT one.isLocationShielded
        AND home.since <= at AND (home.until IS NULL OR at < home.until)
      RETURN {since: toString(home.since), household: {id: household.id,
        address: household.address, postcode: household.postcode, areaName: area.name}}
        ORDER BY home.since, household.id
    } AS homes
  WITH *, {
      id: client.id, given: client.given, family: client.family, use: client.use,
      birthDate: toString(client.birthDate), dueDate: toString(client.dueDate),
      deathDate: toString(client.deathDate), isSubject: one.isSubject,
      aliases: COLLECT {
        MATCH (client)-[:ALSO_KNOWN_AS]->(alias:Alias) WHERE closedBy IS NULL
        RETURN trim(alias.given + ' ' + alias.family) AS name ORDER BY name
      },
      householdIds: [home IN homes | home.household.id], homesSince: [home IN homes | home.since],
      familyRoles: COLLECT {
        MATCH (client)-[mine:MEMBER_OF]->(family:Family)<-[theirs:MEMBER_OF]-(other:Client)
        WHERE other <> client AND other IN shown
          AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
          AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
        WITH DISTINCT family.id AS familyId, mine.role AS role, mine.since AS since
        RETURN {familyId: familyId, role: role, since: toString(since)} ORDER BY familyId, role, since
      }
    } AS member
  ORDER BY NOT one.isSubject, client.id
  WITH collect(member) AS members, collect([home IN homes | home.household]) AS homesOfAll
  RETURN members,
    reduce(all = [], homes IN homesOfAll | all + [home IN homes WHERE NOT home IN all]) AS households
}
