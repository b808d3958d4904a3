// Says whether the demo county is here, whole or half loaded, or whether anything else is.
// @access read
// @returns isComplete :: BOOLEAN?, isEmpty :: BOOLEAN
OPTIONAL MATCH (county:DemoCounty {id: 'demo'})
RETURN county.isComplete AS isComplete,
  NOT (EXISTS { (:Agency) } OR EXISTS { (:Practitioner) } OR EXISTS { (:Client) }) AS isEmpty
