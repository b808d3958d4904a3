import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { PROTECTIVE_PURPOSES, type Purpose } from '../consent/vocabulary.ts';

/** Less would not be a reason that somebody can review. */
export const SHORTEST_REASON = 20;

export class NewBreakGlass {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: PROTECTIVE_PURPOSES, enumName: 'ProtectivePurpose' })
  @IsIn(PROTECTIVE_PURPOSES)
  purpose!: Purpose;

  @ApiProperty({
    minLength: SHORTEST_REASON,
    maxLength: 500,
    description: 'For whoever reviews it; stored, never logged',
  })
  @IsString()
  @Matches(/\S/, { message: 'isEmpty' })
  @MinLength(SHORTEST_REASON)
  @MaxLength(500)
  reason!: string;
}

export class BreakGlassSpan {
  @ApiProperty({ type: String, format: 'date-time' })
  until!: string;
}
