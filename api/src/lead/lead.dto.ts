import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsUUID } from 'class-validator';

export class NewLeadProposal {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'The line by which they work with the client' })
  @IsUUID()
  lineId!: string;

  @ApiProperty({ format: 'uuid', description: 'Who is proposed; the viewer leads at once' })
  @IsUUID()
  practitionerId!: string;
}

export class LeadAnswer {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty()
  @IsBoolean()
  isAccepted!: boolean;
}

export class LeadProposalId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

const day = { type: String, format: 'date-time', nullable: true } as const;

/** Somebody of the team whom the viewer sees there: who leads, or who could. */
export class LeadWorker {
  @ApiProperty({ format: 'uuid', description: 'The involvement’s' }) lineId!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ format: 'uuid' }) practitionerId!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() isLead!: boolean;
  @ApiProperty({ ...day, description: 'Since when they lead, where that was written down' })
  since!: string | null;
}

export class LeadProposal {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Else it is to the viewer' }) isByMe!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty() isDeclined!: boolean;
  @ApiProperty({ description: 'Of who is proposed, or to the viewer of who proposes' })
  given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() agencyName!: string;
}

/** Somebody who led until a day. */
export class LeadTerm {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty(day) since!: string | null;
  @ApiProperty(day) until!: string | null;
}

export class LeadPage {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty({ description: 'Whether the viewer’s team works with the client' })
  mayPropose!: boolean;
  @ApiProperty({ type: [LeadWorker], description: 'Who leads first' }) workers!: LeadWorker[];
  @ApiProperty({ type: [LeadProposal], description: 'To the viewer, or by them; newest first' })
  proposals!: LeadProposal[];
  @ApiProperty({ type: [LeadTerm], description: 'Who led before; the latest first' })
  terms!: LeadTerm[];
}
