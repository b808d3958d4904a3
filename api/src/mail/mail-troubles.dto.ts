import { ApiProperty } from '@nestjs/swagger';
import type { Trouble } from './mailer.ts';

export const TROUBLES = ['deferred', 'refused', 'unreachable', 'unknown', 'noAddress'] as const;

/** A mail that could not be sent. What it was about is nobody's to read here. */
export class MailTrouble {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Whom it was for' }) given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: TROUBLES, enumName: 'MailTroubleKind' }) trouble!: Trouble;
  @ApiProperty() attempts!: number;
}

export class MailTroubles {
  @ApiProperty({ type: [MailTrouble], description: 'The newest first, at most a hundred' })
  mails!: MailTrouble[];
}

export class MailQueued {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
