import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

const operation = { format: 'uuid', description: 'The same for every retry of this command' };

export class LinkToConfirm {
  @ApiProperty(operation)
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'Who holds the line by their own word' })
  @IsUUID()
  practitionerId!: string;
}

export class MembershipToConfirm {
  @ApiProperty(operation)
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'Who is of the family by somebody’s word' })
  @IsUUID()
  clientId!: string;
}

export class Confirmed {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

class DoubtfulLink {
  @ApiProperty({ format: 'uuid' }) involvementId!: string;
  @ApiProperty({ format: 'uuid' }) practitionerId!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
}

export class UnconfirmedLink extends DoubtfulLink {
  @ApiProperty() agencyName!: string;
}

export class TeamsUnconfirmedLink extends DoubtfulLink {
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty() clientGiven!: string;
  @ApiProperty() clientFamily!: string;
}

export class FamilyMemberName {
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
}

export class UnconfirmedMembership {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ type: [FamilyMemberName], description: 'Those with whom the team works too' })
  others!: FamilyMemberName[];
}

/** What the viewer may confirm about one client. */
export class Unconfirmed {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ type: [UnconfirmedLink] }) links!: UnconfirmedLink[];
  @ApiProperty({ type: [UnconfirmedMembership] }) memberships!: UnconfirmedMembership[];
}

/** What a team lead may confirm of the own team’s links, oldest first. */
export class TeamsUnconfirmed {
  @ApiProperty({ type: [TeamsUnconfirmedLink] }) links!: TeamsUnconfirmedLink[];
}
