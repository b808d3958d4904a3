import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { Colleague } from '../directory/colleagues.dto.ts';
import { CONTACT_METHODS, type ContactMethod } from '../directory/contact-methods.ts';

/** Why somebody is invited: closed words, for a sentence of one's own would tell of the case. */
export const INVITATION_REASONS = [
  'worksAlready',
  'theirArea',
  'planTogether',
  'takesOver',
] as const;
export type InvitationReason = (typeof INVITATION_REASONS)[number];

export const INVITATION_STATES = ['waiting', 'onTeam', 'declined', 'suggested', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export class NewInvitation {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'Who is invited' })
  @IsUUID()
  practitionerId!: string;

  @ApiProperty({ format: 'uuid', description: 'For which they would join' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ enum: INVITATION_REASONS, enumName: 'InvitationReason' })
  @IsIn(INVITATION_REASONS)
  reason!: InvitationReason;
}

export class NewSuggestion {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'A colleague of the very agency' })
  @IsUUID()
  colleagueId!: string;
}

export class InvitationId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** Of one who has joined: whose page is open to them now. */
export class JoinedClient {
  @ApiProperty({ format: 'uuid', description: 'The client’s' }) id!: string;
}

const time = { type: String, format: 'date-time' } as const;

class Invitation {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(time) at!: string;
  @ApiProperty({ ...time, description: 'Until when it can be answered' }) expiresAt!: string;
  @ApiProperty({ enum: INVITATION_REASONS, enumName: 'InvitationReason' })
  reason!: InvitationReason;
}

/** One that the viewer has made. */
export class SentInvitation extends Invitation {
  @ApiProperty({ format: 'uuid', description: 'Who is invited' }) practitionerId!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({
    enum: INVITATION_STATES,
    enumName: 'InvitationState',
    description: 'onTeam: the viewer is shown them there; waiting, expired: no answer to show',
  })
  state!: InvitationState;
  @ApiProperty({ ...time, nullable: true }) remindedAt!: string | null;
  @ApiProperty({ description: 'Not before two days have passed' }) mayRemind!: boolean;
  @ApiProperty({ type: Colleague, nullable: true, description: 'Whom they name in their place' })
  suggested!: Colleague | null;
}

/** What the viewer has invited to around one client. */
export class TeamInvitations {
  @ApiProperty(time) asOf!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty({ description: 'Whether the viewer works with the client, as is confirmed' })
  mayInvite!: boolean;
  @ApiProperty({ type: [SentInvitation], description: 'The newest first' })
  invitations!: SentInvitation[];
}

export class Inviter extends Colleague {
  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod', nullable: true })
  preferred!: ContactMethod | null;
  @ApiProperty({ type: String, nullable: true }) mobile!: string | null;
  @ApiProperty({ type: String, nullable: true }) landline!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) dutyLine!: string | null;
}

/** One to the viewer. Of the client no more than the initials, until they have accepted. */
export class ReceivedInvitation extends Invitation {
  @ApiProperty({ type: [String], description: 'The client’s; none of one who has no name' })
  initials!: string[];
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: String, nullable: true }) agencyPhone!: string | null;
  @ApiProperty({ type: Inviter }) inviter!: Inviter;
}
