import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';

export const TEAM_EVENTS = [
  'joined',
  'left',
  'ended',
  'confirmed',
  'concern',
  'lead',
  'leadEnded',
  'proposed',
  'handedOver',
] as const;
export type TeamEventKind = (typeof TEAM_EVENTS)[number];
/** Shown at once; what is put away makes room. */
export const MOST_EVENTS = 50;

const text = { type: String, nullable: true } as const;

export class EventPerson {
  @ApiProperty(text) given!: string | null;
  @ApiProperty(text) family!: string | null;
}

/** That something happened on a team that the reader belongs to. */
export class TeamEvent {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: TEAM_EVENTS, enumName: 'TeamEventKind' }) kind!: TeamEventKind;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'uuid', description: 'The involvement that it is about' })
  lineId!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({
    type: EventPerson,
    nullable: true,
    description:
      'Who joined, left, leads, leads no longer, proposes the reader to lead, or handed over to them',
  })
  person!: EventPerson | null;
}

export class Inbox {
  @ApiProperty({ type: [TeamEvent], description: `Not put away, newest first: ${MOST_EVENTS}` })
  events!: TeamEvent[];
  @ApiProperty({ description: 'Whether there are more of them' }) hasMore!: boolean;
  @ApiProperty({ description: 'To ask by whether this would still be answered the same' })
  mark!: string;
}

export class EventsRead {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ type: [String], maxItems: MOST_EVENTS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_EVENTS)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class EventsPutAway {
  @ApiProperty({ type: [String], description: 'As asked; says nothing of whose they are' })
  ids!: string[];
}
