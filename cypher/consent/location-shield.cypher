// Whether the whereabouts of one client are shielded from the viewer.
// Takes viewer, client, at; gives isLocationShielded.
// @access fragment
WITH *, [client] AS clients
// @use consent/shielded
WITH *, client IN shielded AS isLocationShielded
