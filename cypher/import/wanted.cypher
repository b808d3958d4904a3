// From agency (may be null) and row: what the agency shall say afterwards, and whether that is news.
// Fields entered by hand, and fields whose value in the file was faulty, stay as they are.
// @access fragment
WITH agency, row, coalesce(agency.handEntered, []) + row.leftOut AS kept
WITH agency, row, kept, {
  name: CASE WHEN agency.name IS NOT NULL AND 'name' IN kept THEN agency.name ELSE row.name END,
  registeredName: CASE WHEN 'registeredName' IN kept THEN agency.registeredName ELSE row.registeredName END,
  address: CASE WHEN 'address' IN kept THEN agency.address ELSE row.address END,
  postcode: CASE WHEN 'postcode' IN kept THEN agency.postcode ELSE row.postcode END,
  phone: CASE WHEN 'phone' IN kept THEN agency.phone ELSE row.phone END,
  isOpen: CASE WHEN agency.isOpen IS NOT NULL AND 'isOpen' IN kept THEN agency.isOpen ELSE true END
} AS wanted
WITH agency, row, wanted,
  [coalesce(agency.name, ''), coalesce(agency.registeredName, ''), coalesce(agency.address, ''),
    coalesce(agency.postcode, ''), coalesce(agency.phone, ''), coalesce(agency.isOpen, false)]
  <> [wanted.name, coalesce(wanted.registeredName, ''), coalesce(wanted.address, ''),
    coalesce(wanted.postcode, ''), coalesce(wanted.phone, ''), wanted.isOpen] AS isNews
