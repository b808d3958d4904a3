/** The ways to reach a practitioner, each a field of their card. */
export const CONTACT_METHODS = ['mobile', 'landline', 'email', 'dutyLine'] as const;
export type ContactMethod = (typeof CONTACT_METHODS)[number];
