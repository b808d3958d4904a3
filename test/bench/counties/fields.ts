import type { World } from '#api/demo/world.ts';

/**
 * What a column holds. `link` stands in the record only to join it to another: a relationship in the
 * graph, a column in a table. `word` is an id or a code, by another column.
 */
export type FieldType =
  'id' | 'link' | 'word' | 'text' | 'list' | 'links' | 'day' | 'time' | 'flag' | 'number';

type FieldsOf<R> = { [F in keyof Required<R>]: FieldType };
export type Table = keyof World;

const spell = { since: 'time', until: 'time' } as const;
const made = { id: 'id', clientId: 'link', practitionerId: 'link' } as const;

/** Every field of every record of a world: one that is added there and not here does not compile. */
export const fields: { [T in Table]: FieldsOf<World[T][number]> } = {
  areas: {
    ...{ id: 'id', code: 'text', name: 'text', kind: 'text', boundary: 'text', partOf: 'link' },
  },
  agencies: {
    ...{ id: 'id', code: 'text', name: 'text', kind: 'text', sector: 'text', class: 'text' },
    ...{ category: 'text', isSignedUp: 'flag', hasSignedRow: 'flag', holdsHidden: 'flag' },
    ...{
      isConfidential: 'flag',
      isOpen: 'flag',
      isHost: 'flag',
      signedUpAt: 'time',
      address: 'text',
      postcode: 'text',
      phone: 'text',
    },
    ...{ email: 'text', dutyLine: 'text', outOfHours: 'text', hours: 'list', updatedAt: 'time' },
    ...{ partOf: 'link', areaIds: 'links' },
  },
  practitioners: {
    ...{ id: 'id', given: 'text', family: 'text', names: 'list', jobTitle: 'text' },
    ...{ mobile: 'text', landline: 'text', email: 'text', dutyLine: 'text', preferred: 'text' },
    ...{ workingPattern: 'list', isActive: 'flag', cardConfirmedAt: 'time' },
  },
  employments: {
    ...{ practitionerId: 'link', agencyId: 'link', ...spell, roles: 'list' },
    reviewedAt: 'time',
  },
  covers: {
    ...{ practitionerId: 'link', absentId: 'link', agencyId: 'id', actingAgencyId: 'id', ...spell },
  },
  accounts: {
    ...{ id: 'id', issuer: 'text', subject: 'text', practitionerId: 'link' },
    ...{ firstSignedInAt: 'time', lastSignedInAt: 'time' },
  },
  clients: {
    ...{ id: 'id', given: 'text', family: 'text', use: 'text', birthDate: 'day', dueDate: 'day' },
    ...{ deathDate: 'day', names: 'list', phonetic: 'list' },
  },
  aliases: { id: 'id', clientId: 'link', given: 'text', family: 'text', use: 'text' },
  identifiers: {
    ...{ id: 'id', clientId: 'link', system: 'text', keyedHash: 'text', ciphertext: 'text' },
  },
  households: { id: 'id', address: 'text', postcode: 'text', areaId: 'link' },
  livesIn: { clientId: 'link', householdId: 'link', ...spell },
  families: { id: 'id' },
  memberships: { clientId: 'link', familyId: 'link', role: 'text', ...spell, isConfirmed: 'flag' },
  relations: { fromId: 'link', toId: 'link', kind: 'text', ...spell },
  involvements: {
    ...{ id: 'id', clientId: 'link', agencyId: 'link', role: 'text', class: 'text' },
    ...{ category: 'text', basis: 'text', ...spell, lastConfirmed: 'time', retainUntil: 'time' },
  },
  involvedIn: {
    ...{ practitionerId: 'link', involvementId: 'link', ...spell, isLead: 'flag' },
    isConfirmed: 'flag',
  },
  consentRecords: {
    ...{ id: 'id', seq: 'number', clientId: 'link', authority: 'id', decision: 'text' },
    ...{ sourceScope: 'text', sourceId: 'word', recipientScope: 'text', recipientId: 'word' },
    ...{ from: 'time', to: 'time', recordedAt: 'time', recordedBy: 'link', evidence: 'text' },
    ...{ wording: 'text', language: 'text' },
  },
  assessments: { id: 'id', clientId: 'link', agencyId: 'id', ...spell, categories: 'list' },
  bars: { id: 'id', clientId: 'link', authority: 'id', ...spell, reason: 'text' },
  shields: { id: 'id', clientId: 'link', kind: 'text', ...spell, allows: 'links' },
  releases: { id: 'id', involvementId: 'link', ...spell },
  breakGlass: { ...made, agencyId: 'link', ...spell, reason: 'text' },
  claims: { ...made, agencyId: 'id', ...spell, reason: 'text' },
  dutyEnquiries: {
    ...{ id: 'id', practitionerId: 'link', agencyId: 'id', reference: 'text', ...spell },
  },
};
