import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { BASES, type Basis } from '../consent/profile-schema.ts';
import { CLASSES, type InvolvementClass } from '../consent/vocabulary.ts';

export class NewInvolvement {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ maxLength: 60, description: 'One of those that the page offers' })
  @IsString()
  @MaxLength(60)
  role!: string;

  @ApiProperty({ enum: BASES, enumName: 'Basis' })
  @IsIn(BASES)
  basis!: Basis;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'YYYY-MM-DD; today: from now on' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  firstDay!: string;
}

/** The viewer's own link to the client. */
export class OwnLink {
  @ApiProperty({ format: 'uuid', description: 'The involvement’s' }) id!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
  @ApiProperty({ description: 'By somebody else; until then it is their word' })
  isConfirmed!: boolean;
}

/** What is asked of somebody who says that they work with a client. */
export class Joining {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ description: 'For which they act' }) agencyName!: string;
  @ApiProperty({ enum: CLASSES, enumName: 'InvolvementClass', description: 'Of that agency' })
  class!: InvolvementClass;
  @ApiProperty({ type: [String] }) roles!: string[];
  @ApiProperty({ enum: BASES, enumName: 'Basis', isArray: true }) bases!: Basis[];
  @ApiProperty({ type: [OwnLink], description: 'What they have said already' }) links!: OwnLink[];
}
