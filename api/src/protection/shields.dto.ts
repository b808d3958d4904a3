import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
} from 'class-validator';

export const SHIELD_KINDS = ['location', 'full'] as const;
export type ShieldKind = (typeof SHIELD_KINDS)[number];

/** Codes, not words: why somebody is in danger is case information. */
export const SHIELD_REASONS = [
  'domesticAbuse',
  'threat',
  'courtOrder',
  'adoption',
  'colleague',
  'other',
] as const;
export type ShieldReason = (typeof SHIELD_REASONS)[number];

const operation = { format: 'uuid', description: 'The same for every retry of this command' };

export class NewShield {
  @ApiProperty(operation)
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: SHIELD_KINDS, enumName: 'ShieldKind' })
  @IsIn(SHIELD_KINDS)
  kind!: ShieldKind;

  @ApiProperty({ enum: SHIELD_REASONS, enumName: 'ShieldReason' })
  @IsIn(SHIELD_REASONS)
  reason!: ShieldReason;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day, as YYYY-MM-DD; none: until ended',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until?: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    maxItems: 50,
    description: 'Who may still see; the viewer and their team’s own workers always may',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  allows!: string[];

  @ApiProperty({ description: 'Whether to shield the home of those who live there too' })
  @IsBoolean()
  withHousehold!: boolean;
}

export class ShieldAllowance {
  @ApiProperty(operation)
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  practitionerId!: string;
}

export class ShieldId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class ProtectedPerson {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
}

export class NamedPractitioner extends ProtectedPerson {
  @ApiProperty() jobTitle!: string;
}

export class AllowedPractitioner extends NamedPractitioner {
  @ApiProperty() isViewer!: boolean;
}

export class ShieldDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SHIELD_KINDS, enumName: 'ShieldKind' }) kind!: ShieldKind;
  @ApiProperty({ enum: SHIELD_REASONS, enumName: 'ShieldReason', nullable: true })
  reason!: ShieldReason | null;
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until!: string | null;
  @ApiProperty() isInForce!: boolean;
  @ApiProperty({
    type: [AllowedPractitioner],
    description: 'Those of the viewer’s team and whom it named; others may be on it too',
  })
  allowed!: AllowedPractitioner[];
}

/** What protects one client, for those who may shield them. */
export class Protection {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ type: [NamedPractitioner] }) colleagues!: NamedPractitioner[];
  @ApiProperty({ type: [ProtectedPerson], description: 'Who of the family lives with the client' })
  housemates!: ProtectedPerson[];
  @ApiProperty({ type: [ShieldDto], description: 'Those on whose list the viewer is' })
  shields!: ShieldDto[];
}
