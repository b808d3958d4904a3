/** Every code the API can answer with, and its HTTP status. One list, so that pages can word each. */
export const ERROR_STATUS = {
  invalidInput: 400,
  notSignedIn: 401,
  csrfRefused: 403,
  roleNotHeld: 403,
  // Absent and forbidden look the same outside (house rule 6).
  notFound: 404,
  noMatch: 404,
  lastOwner: 409,
  alreadyJoined: 409,
  alreadyInvited: 409,
  alreadyLead: 409,
  alreadyOnTeam: 409,
  alreadyProposed: 409,
  hasLead: 409,
  hasChanged: 409,
  lastAdministrator: 409,
  notYourself: 409,
  needsAgreement: 409,
  tooManyInvitations: 409,
  tooSoon: 409,
  operationReused: 422,
  tooMany: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
