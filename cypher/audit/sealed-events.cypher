// Some of the events that say they are sealed, by place. All that an event holds, but for where it is
// sealed, goes into its leaf, whatever it is called: else a property could be slipped in.
// @access read
// @param from :: INTEGER, to :: INTEGER
// @returns id :: STRING, sealedIn :: INTEGER, position :: INTEGER, facts :: LIST<MAP>
MATCH (event:AccessEvent)
WHERE $from <= event.position < $to
RETURN event.id AS id, event.sealedIn AS sealedIn, event.position AS position,
  [key IN keys(event) WHERE NOT key IN ['sealedIn', 'position'] | {
    key: key, one: toStringOrNull(event[key]),
    many: CASE WHEN toStringOrNull(event[key]) IS NULL THEN [each IN event[key] | toString(each)] END
  }] AS facts
ORDER BY position, id
