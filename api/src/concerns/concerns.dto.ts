import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { CONTACT_METHODS, type ContactMethod } from '../directory/contact-methods.ts';

/** Closed lists, because whatever is typed freely becomes case information. */
export const CONCERN_ABOUT = ['child', 'adult', 'cannotReach', 'beforeDecision'] as const;
export type ConcernAbout = (typeof CONCERN_ABOUT)[number];
export const CONCERN_URGENCIES = ['today', 'thisWeek', 'whenYouCan'] as const;
export type ConcernUrgency = (typeof CONCERN_URGENCIES)[number];
export const CONCERN_TALKS = ['call', 'mail', 'meet'] as const;
export type ConcernTalk = (typeof CONCERN_TALKS)[number];
export const CONCERN_REPLIES = ['willCall', 'triedToReach', 'atMeeting', 'callMe'] as const;
export type ConcernReply = (typeof CONCERN_REPLIES)[number];
const MOST_CHOSEN = 60;

const text = { type: String, nullable: true } as const;
const time = { ...text, format: 'date-time' } as const;

export class NewConcern {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: CONCERN_ABOUT, enumName: 'ConcernAbout' })
  @IsIn(CONCERN_ABOUT)
  about!: ConcernAbout;

  @ApiProperty({ enum: CONCERN_URGENCIES, enumName: 'ConcernUrgency' })
  @IsIn(CONCERN_URGENCIES)
  urgency!: ConcernUrgency;

  @ApiProperty({
    enum: CONCERN_TALKS,
    enumName: 'ConcernTalk',
    description: 'How they wish to talk',
  })
  @IsIn(CONCERN_TALKS)
  talk!: ConcernTalk;

  @ApiPropertyOptional({
    type: [String],
    nullable: true,
    maxItems: MOST_CHOSEN,
    description: 'Practitioners of those that the page shows; none: all of them',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHOSEN)
  @IsUUID(undefined, { each: true })
  toIds?: string[] | null;
}

export class NewConcernReply {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: CONCERN_REPLIES, enumName: 'ConcernReply' })
  @IsIn(CONCERN_REPLIES)
  reply!: ConcernReply;
}

export class ConcernId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** Somebody who works with the client, at one agency. */
export class ConcernPerson {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() agencyName!: string;
}

export class ConcernChoice extends ConcernPerson {
  @ApiProperty() jobTitle!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
}

export class FrontDoor {
  @ApiProperty() name!: string;
  @ApiProperty() phone!: string;
}

/** What somebody is asked who is worried about a client. */
export class ConcernPage {
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty({ type: [ConcernChoice], description: 'Who may be asked, by name' })
  people!: ConcernChoice[];
  @ApiProperty({ type: FrontDoor, nullable: true, description: 'Where a referral goes, if known' })
  frontDoor!: FrontDoor | null;
}

class ConcernFacts {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: CONCERN_ABOUT, enumName: 'ConcernAbout' }) about!: ConcernAbout;
  @ApiProperty({ enum: CONCERN_URGENCIES, enumName: 'ConcernUrgency' }) urgency!: ConcernUrgency;
  @ApiProperty({ enum: CONCERN_TALKS, enumName: 'ConcernTalk' }) talk!: ConcernTalk;
  @ApiProperty(time) settledAt!: string | null;
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
}

export class ConcernAddressee extends ConcernPerson {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty(time) openedAt!: string | null;
  @ApiProperty({ description: 'Not opened for a working day, and passed on' }) isOverdue!: boolean;
  @ApiProperty({ enum: CONCERN_REPLIES, enumName: 'ConcernReply', nullable: true })
  reply!: ConcernReply | null;
  @ApiProperty(time) repliedAt!: string | null;
}

export class RaisedConcern extends ConcernFacts {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [ConcernAddressee], description: 'Those whom the reader is still shown' })
  addressees!: ConcernAddressee[];
}

export class ConcernSender {
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

export class ReceivedConcern extends ConcernFacts {
  @ApiProperty({ format: 'uuid', description: 'Of the message to the reader, to reply by' })
  id!: string;
  @ApiProperty({ enum: CONCERN_REPLIES, enumName: 'ConcernReply', nullable: true })
  reply!: ConcernReply | null;
  @ApiProperty(time) repliedAt!: string | null;
  @ApiProperty({ description: 'Since somebody of their team did not open it' })
  isPassedOn!: boolean;
  @ApiProperty() agencyName!: string;
  @ApiProperty(text) agencyPhone!: string | null;
  @ApiProperty({ type: ConcernSender }) sender!: ConcernSender;
  @ApiProperty({ type: [ConcernPerson], description: 'Who else was asked, of those shown' })
  others!: ConcernPerson[];
}

export class Concerns {
  @ApiProperty({ type: [ReceivedConcern], description: 'Newest first' })
  received!: ReceivedConcern[];
  @ApiProperty({ type: [RaisedConcern], description: 'Newest first' })
  raised!: RaisedConcern[];
  @ApiProperty({ description: 'To ask by whether this would still be answered the same' })
  mark!: string;
}
