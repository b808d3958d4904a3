// Expression: what concerns tell of one line: who was asked because they hold it, and what its holder
// raised, where nothing else makes that agency work with the client.
// Takes client, line, holder.
// @access fragment
COLLECT { MATCH (told:ConcernMessage {involvementId: line.id}) RETURN told } + COLLECT {
    MATCH (raised:Concern {subjectId: client.id, senderAgencyId: holder.id})
    WHERE NOT EXISTS {
      MATCH (holder)<-[:PROVIDED_BY]-(other:Involvement)-[:SUPPORTS]->(client) WHERE other <> line
    }
    OPTIONAL MATCH (raised)<-[:TELLS_OF]-(told:ConcernMessage)
    UNWIND [raised, told] AS one
    WITH DISTINCT one WHERE one IS NOT NULL
    RETURN one
  }
