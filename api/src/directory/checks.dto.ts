import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { CONTACT_METHODS, type ContactMethod } from './contact-methods.ts';

export const CHECK_OUTCOMES = ['reached', 'wrong'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** What a colleague found who tried one way to reach somebody; by whom is nobody's concern. */
export class ContactCheck {
  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod' })
  method!: ContactMethod;

  @ApiProperty({ enum: CHECK_OUTCOMES, enumName: 'CheckOutcome' })
  outcome!: CheckOutcome;

  @ApiProperty({ format: 'date' })
  day!: string;
}

export class NewContactCheck {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod' })
  @IsIn(CONTACT_METHODS)
  method!: ContactMethod;

  @ApiProperty({ enum: CHECK_OUTCOMES, enumName: 'CheckOutcome' })
  @IsIn(CHECK_OUTCOMES)
  outcome!: CheckOutcome;
}

export class CheckKept {
  @ApiProperty({ format: 'uuid', description: 'The practitioner’s' })
  id!: string;
}
