import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { CONTACT_METHODS, type ContactMethod } from '../directory/contact-methods.ts';

export const RELAY_ANSWERS = ['willContact', 'acknowledged'] as const;
export type RelayAnswer = (typeof RELAY_ANSWERS)[number];

const text = { type: String, nullable: true } as const;

/** The same for everybody and whatever lies behind it. */
export class RelayKept {
  @ApiProperty({ type: Boolean }) isKept!: true;
}

export class RelayAsked {
  @ApiProperty({ ...text, format: 'date-time', description: 'When the viewer asked; null: not' })
  at!: string | null;
  @ApiProperty({ ...text, format: 'date-time', description: 'Until when that stands' })
  until!: string | null;
}

export class RelayAsker {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod', nullable: true })
  preferred!: ContactMethod | null;
  @ApiProperty(text) mobile!: string | null;
  @ApiProperty(text) landline!: string | null;
  @ApiProperty(text) email!: string | null;
  @ApiProperty(text) dutyLine!: string | null;
}

/** That somebody asks whoever works with a client of the reader's team to contact them. */
export class RelayMessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'date-time' }) until!: string;
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty(text) agencyPhone!: string | null;
  @ApiProperty({ type: RelayAsker }) asker!: RelayAsker;
}

export class RelayMessages {
  @ApiProperty({ type: [RelayMessageDto], description: 'Those without an answer, newest first' })
  messages!: RelayMessageDto[];
  @ApiProperty({ description: 'To ask by whether this would still be answered the same' })
  mark!: string;
}

export class NewRelayAnswer {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: RELAY_ANSWERS, enumName: 'RelayAnswer' })
  @IsIn(RELAY_ANSWERS)
  answer!: RelayAnswer;
}

export class RelayAnswered {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
