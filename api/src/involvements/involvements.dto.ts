import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';

/** Codes, not words: what became of somebody is case information. */
export const END_REASONS = [
  'finished',
  'moved',
  'handedOver',
  'ownWish',
  'mistake',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export class InvolvementEnd {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: END_REASONS, enumName: 'EndReason' })
  @IsIn(END_REASONS)
  reason!: EndReason;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'YYYY-MM-DD; today: from now on' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  lastDay!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Whose part ends; left out: everybody’s' })
  @IsOptional()
  @IsUUID()
  practitionerId?: string;
}

export class RelayChoice {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ description: 'Whether requests to make contact reach this covert line' })
  @IsBoolean()
  takesRelay!: boolean;
}

export class InvolvementId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class HeldPerson {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
}

export class HeldLine extends InvolvementId {
  @ApiProperty() role!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Days that it is kept while nobody may know of it; null: that does not matter',
  })
  unsharedDays!: number | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether the relay reaches it; null: not covert, or not the viewer’s own',
  })
  takesRelay!: boolean | null;
  @ApiProperty({ type: [HeldPerson], description: 'The viewer first' }) people!: HeldPerson[];
}

/** What the viewer's own team does with one client. */
export class HeldLines {
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ type: [HeldLine] }) lines!: HeldLine[];
}
