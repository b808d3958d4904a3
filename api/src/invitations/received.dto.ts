import { ApiProperty } from '@nestjs/swagger';
import { BASES, type Basis } from '../consent/profile-schema.ts';
import { CLASSES, type InvolvementClass } from '../consent/vocabulary.ts';
import { Colleague } from '../directory/colleagues.dto.ts';
import { ReceivedInvitation } from './invitations.dto.ts';

export class ReceivedInvitations {
  @ApiProperty({ type: [ReceivedInvitation], description: 'Not answered yet; the newest first' })
  invitations!: ReceivedInvitation[];
  @ApiProperty({ description: 'By which an open page asks whether it still holds' }) mark!: string;
}

export class InvitationNumber {
  @ApiProperty() total!: number;
}

/** One to the viewer, with what they answer with. */
export class InvitationPage {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: ReceivedInvitation }) invitation!: ReceivedInvitation;
  @ApiProperty({ description: 'For which they would join' }) ownAgencyName!: string;
  @ApiProperty({ enum: CLASSES, enumName: 'InvolvementClass', description: 'Of that agency' })
  class!: InvolvementClass;
  @ApiProperty({ type: [String] }) roles!: string[];
  @ApiProperty({ enum: BASES, enumName: 'Basis', isArray: true }) bases!: Basis[];
  @ApiProperty({ type: [Colleague], description: 'Whom they may name in their place' })
  colleagues!: Colleague[];
}
