import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsUUID, Matches } from 'class-validator';

/** Codes, not words: what somebody is in danger of is case information. */
export const RELEASE_REASONS = [
  'childAtRisk',
  'adultAtRisk',
  'courtOrder',
  'ownWish',
  'other',
] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

export class NewRelease {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: RELEASE_REASONS, enumName: 'ReleaseReason' })
  @IsIn(RELEASE_REASONS)
  reason!: ReleaseReason;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Last day, as YYYY-MM-DD' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until!: string;
}

export class ReleaseId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class ReleaseDto extends ReleaseId {
  @ApiProperty({ enum: RELEASE_REASONS, enumName: 'ReleaseReason', nullable: true })
  reason!: ReleaseReason | null;
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until!: string | null;
  @ApiProperty() isInForce!: boolean;
}

export class ReleasableLine extends ReleaseId {
  @ApiProperty() role!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: [ReleaseDto], description: 'Newest first' }) releases!: ReleaseDto[];
}

/** What a team may let statutory roles see of its own sensitive lines to one client. */
export class Releases {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ type: [ReleasableLine] }) lines!: ReleasableLine[];
}
