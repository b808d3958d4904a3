import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { OFTEN, type Often } from './mailer.ts';

export class MailChoice {
  @ApiProperty({ enum: OFTEN, enumName: 'MailOften' }) often!: Often;
  @ApiProperty({ type: String, nullable: true, description: 'The viewer’s own; null: none known' })
  email!: string | null;
  @ApiProperty({ description: 'Whether this service sends mail at all' }) isMailOn!: boolean;
}

export class NewMailChoice {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: OFTEN, enumName: 'MailOften', maxLength: 10 })
  @IsIn(OFTEN)
  often!: Often;
}

export class MailChosen {
  @ApiProperty({ enum: OFTEN, enumName: 'MailOften' }) often!: Often;
}
