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
import {
  DECISIONS,
  RECIPIENT_SCOPES,
  SOURCE_SCOPES,
  type Decision,
  type RecipientScope,
  type SourceScope,
} from '../consent/vocabulary.ts';

export const EVIDENCE = ['signed', 'spoken', 'portal'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Why somebody decides not to share; a code, so that no words about the person are kept. */
export const REFUSALS = ['ownWish', 'safety', 'notNow', 'withdrawn'] as const;
export type Refusal = (typeof REFUSALS)[number];

export const AUDIENCES = ['person', 'others'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who can see the screen; somebody else besides the person unless said otherwise. */
export class ConsentAsk {
  @ApiPropertyOptional({ enum: AUDIENCES, enumName: 'Audience' })
  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience;
}

export class ConsentScopes {
  @ApiProperty({ format: 'uuid', description: 'The client who decides' })
  @IsUUID()
  authority!: string;

  @ApiProperty({ enum: SOURCE_SCOPES, enumName: 'SourceScope' })
  @IsIn(SOURCE_SCOPES)
  sourceScope!: SourceScope;

  @ApiPropertyOptional({ maxLength: 40 })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  sourceId?: string;

  @ApiProperty({ enum: RECIPIENT_SCOPES, enumName: 'RecipientScope' })
  @IsIn(RECIPIENT_SCOPES)
  recipientScope!: RecipientScope;

  @ApiPropertyOptional({ maxLength: 40 })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  recipientId?: string;
}

/** A withdrawal: what is taken back, and how it was said. */
export class NewWithdrawal extends ConsentScopes {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: EVIDENCE, enumName: 'Evidence' })
  @IsIn(EVIDENCE)
  evidence!: Evidence;

  @ApiPropertyOptional({ maxLength: 100, description: 'Of what was said, not signed' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  witnessedBy?: string;

  @ApiProperty({ minLength: 1, maxLength: 20, description: 'Version of the words read out' })
  @Matches(/^[\w.-]+$/)
  @MinLength(1)
  @MaxLength(20)
  wording!: string;

  @ApiProperty({ minLength: 2, maxLength: 35, description: 'In which it was explained' })
  @Matches(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  @MinLength(2)
  @MaxLength(35)
  language!: string;

  @ApiPropertyOptional({ enum: REFUSALS, enumName: 'Refusal' })
  @IsOptional()
  @IsIn(REFUSALS)
  reason?: Refusal;
}

export class NewConsentRecord extends NewWithdrawal {
  @ApiProperty({ enum: DECISIONS, enumName: 'Decision' })
  @IsIn(DECISIONS)
  decision!: Decision;

  @ApiPropertyOptional({ format: 'date-time', maxLength: 40, description: 'Later than now' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(40)
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', maxLength: 40 })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(40)
  to?: string;

  @ApiPropertyOptional({ format: 'date', maxLength: 10, description: 'YYYY-MM-DD' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  reviewOn?: string;
}

/** What would such an onlooker be shown: as it is, or with this decision added? */
export class ConsentDraft extends ConsentScopes {
  @ApiProperty({ enum: AUDIENCES, enumName: 'Audience', description: 'Who can see the screen' })
  @IsIn(AUDIENCES)
  audience!: Audience;

  @ApiProperty({ enum: DECISIONS, enumName: 'Decision' })
  @IsIn(DECISIONS)
  decision!: Decision;

  @ApiProperty({ enum: ['sector', 'agency'] })
  @IsIn(['sector', 'agency'])
  onlookerScope!: 'sector' | 'agency';

  @ApiProperty({ minLength: 1, maxLength: 40, description: 'A sector’s word or an agency’s id' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  onlookerId!: string;
}

/** An agency to be told or to look through, by words of its name. */
export class RecipientSearch {
  @ApiProperty({ enum: AUDIENCES, enumName: 'Audience', description: 'Who can see the screen' })
  @IsIn(AUDIENCES)
  audience!: Audience;

  @ApiProperty({ minLength: 2, maxLength: 80 })
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  text!: string;
}
