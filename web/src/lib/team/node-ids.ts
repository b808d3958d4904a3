export const memberNode = (clientId: string) => `member:${clientId}`;
export const agencyNode = (agencyId: string) => `agency:${agencyId}`;
export const mediatedNode = 'mediated';

/** A person who works for two agencies of the team stands beside each of them. */
export const personNode = (agencyId: string, practitionerId: string) =>
  `person:${agencyId}:${practitionerId}`;
