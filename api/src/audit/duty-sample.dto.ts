import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { AccessDto } from './oversight.dto.ts';

export const DUTY_OUTCOMES = ['inOrder', 'explained', 'passedOn'] as const;
export type DutyOutcome = (typeof DUTY_OUTCOMES)[number];

export class NewDutyReview {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this review' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: DUTY_OUTCOMES, enumName: 'DutyOutcome' })
  @IsIn(DUTY_OUTCOMES)
  outcome!: DutyOutcome;
}

export class DutyReviewed {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class DutySample {
  @ApiProperty({ type: [AccessDto], description: 'What nobody has reviewed, oldest first' })
  accesses!: AccessDto[];
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ description: 'How many of each day at most' }) aDay!: number;
  @ApiProperty({ description: 'Of how many days, yesterday the last' }) days!: number;
}
