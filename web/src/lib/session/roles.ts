import type { Line, OpenSession, Role } from '#lib/api/types.ts';

const withoutClients: readonly Role[] = ['administrator', 'dataProtectionLead', 'analyst'];

/** Whether this role opens clients at all. The API decides; the page only offers what can work. */
export const mayOpenClients = (role: Role): boolean => !withoutClients.includes(role);

export const maySearchCounty = (role: Role): boolean => role === 'frontDoor';

const statutory: readonly Role[] = ['statutory', 'frontDoor'];

/** Offered where it can work; a lead of another team finds no such page. */
export const mayShield = ({ role, agency }: OpenSession): boolean =>
  statutory.includes(role) || (role === 'teamLead' && agency.sector === 'socialCare');

export const mayBreakGlass = (role: Role): boolean => statutory.includes(role);

/** Kinds of service that may hold sensitive lines; their page says where a line is none. */
const maybeSensitive: readonly string[] = [
  ...['drugAndAlcohol', 'mentalHealth', 'sexualHealth', 'domesticAbuse', 'youthService'],
];

export const mayRelease = (line: Line): boolean => maybeSensitive.includes(line.agency.sector);
