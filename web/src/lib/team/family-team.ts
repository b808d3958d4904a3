import type { FamilyTeam, TeamMember, TeamPractitioner } from '../api/types.ts';

export type {
  Age,
  FamilyTeam,
  Line,
  LineReason,
  PreferredContact,
  TeamAgency,
  TeamMember,
  TeamPractitioner,
} from '../api/types.ts';

export type Cover = NonNullable<TeamPractitioner['cover']>;
export type Household = FamilyTeam['households'][number];
export type Relationship = FamilyTeam['relationships'][number];
export type Member = TeamMember;
