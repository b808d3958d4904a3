import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Page } from './cursor.ts';

export const UNUSUAL = ['noRelation', 'ownName', 'burst', 'breakGlass'] as const;
export type Unusual = (typeof UNUSUAL)[number];
const ONLY = ['all', 'unusual'] as const;

export class AccessesPage extends Page {
  @ApiPropertyOptional({ enum: ONLY })
  @IsOptional()
  @IsIn(ONLY)
  only?: (typeof ONLY)[number];
}

export class NewEnquiry {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this enquiry' })
  @IsUUID()
  operationId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: "The person's reference; else who they are" })
  @IsOptional()
  @IsUUID()
  clientReference?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'Whole name or alias' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Of birth, or due, as YYYY-MM-DD' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  birthDate?: string;

  @ApiPropertyOptional({ maxLength: 40, description: 'NHS or case number' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  identifier?: string;

  @ApiProperty({ minLength: 10, maxLength: 300, description: 'Why; no details of the case' })
  @IsString()
  @MinLength(10)
  @MaxLength(300)
  reason!: string;
}

export class EnquiryBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class NewReview {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this review' })
  @IsUUID()
  operationId!: string;
}

export class Reviewed {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class WhoLooked {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  given!: string;

  @ApiProperty({ type: String })
  family!: string;

  @ApiProperty({ type: String })
  jobTitle!: string;
}

export class AccessLine {
  @ApiProperty({ type: String })
  agencyName!: string;

  @ApiProperty({ type: Number, description: 'Of the rule' })
  row!: number;

  @ApiProperty({ enum: ['FULL', 'MEDIATED', 'HIDDEN'] })
  outcome!: 'FULL' | 'MEDIATED' | 'HIDDEN';
}

export class AccessDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, description: 'team, search, claim …' })
  kind!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The row of the rule that refused' })
  closedBy!: number | null;

  @ApiProperty({ type: String, nullable: true })
  relation!: string | null;

  @ApiProperty({ type: String, nullable: true })
  role!: string | null;

  @ApiProperty({ type: String, nullable: true })
  purpose!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a duty enquiry or an override' })
  reference!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Profile and rule that decided' })
  policyVersion!: string | null;

  @ApiProperty({ type: WhoLooked, nullable: true })
  practitioner!: WhoLooked | null;

  @ApiProperty({ type: String, nullable: true })
  agencyName!: string | null;

  @ApiProperty({ type: [String], description: 'References of the people, never names' })
  subjectIds!: string[];

  @ApiProperty({ type: [AccessLine], description: "What was shown; of one's own lines, all" })
  lines!: AccessLine[];

  @ApiProperty({ type: Boolean, description: 'Among them the line that names no service' })
  isMediated!: boolean;

  @ApiProperty({ type: [String], description: 'Ids of the records it rests on' })
  reliedOn!: string[];

  @ApiProperty({ enum: UNUSUAL, enumName: 'Unusual', isArray: true })
  unusual!: Unusual[];
}

export class AccessesDto {
  @ApiProperty({ type: [AccessDto], description: 'Newest first' })
  accesses!: AccessDto[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where older ones begin' })
  next!: string | null;
}

export class AwaitingReview {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ format: 'date-time' })
  until!: string;

  @ApiProperty({ type: String, nullable: true })
  purpose!: string | null;

  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ type: WhoLooked })
  practitioner!: WhoLooked;

  @ApiProperty({ type: String })
  agencyName!: string;
}

export class BreakGlassList {
  @ApiProperty({ type: [AwaitingReview], description: 'Oldest first' })
  awaiting!: AwaitingReview[];
}
