// Who lives at a postcode now, but for those whose home is shielded from the viewer.
// Takes viewer, postcode, at; gives client.
// @access fragment
MATCH (:Household {postcode: postcode})<-[stay:LIVES_IN]-(client:Client)
WHERE stay.since <= at AND (stay.until IS NULL OR at < stay.until)
// @use consent/location-shield
WITH client WHERE NOT isLocationShielded
