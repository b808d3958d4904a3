import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { Colleague } from '../directory/colleagues.dto.ts';

/** One's own lines, or those of the team that nobody looks after, which its lead hands out. */
export const WHOSE = ['own', 'unowned'] as const;
export type Whose = (typeof WHOSE)[number];

/** What one command takes; more is handed over in parts. */
export const MOST_LINES = 200;

export class HandOverDraft {
  @ApiProperty({ enum: WHOSE, enumName: 'Whose' })
  @IsIn(WHOSE)
  whose!: Whose;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_LINES })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  lineIds!: string[];

  @ApiProperty({ format: 'uuid', description: 'A colleague of the very agency' })
  @IsUUID()
  toId!: string;
}

export class NewHandOver extends HandOverDraft {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ minLength: 43, maxLength: 43, description: 'Of the preview that is carried out' })
  @IsString()
  @Length(43, 43)
  mark!: string;
}

export const STANDINGS = ['there', 'away', 'off', 'left', 'ended'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Somebody who holds a line beside the viewer, or held it. */
export class LineHolder {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({
    enum: STANDINGS,
    enumName: 'Standing',
    description: 'There; or why they look after it no more: off: their account is switched off',
  })
  standing!: Standing;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  since!: string | null;
  @ApiProperty({ description: 'Else by their own word alone' }) isConfirmed!: boolean;
}

export class LineToHandOver {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'The viewer’s part, or the line' })
  since!: string;
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty({ description: 'Else nobody has confirmed yet that the viewer holds it' })
  isConfirmed!: boolean;
  @ApiProperty({ description: 'Whether the viewer leads the team around the client' })
  isLead!: boolean;
  @ApiProperty({ type: [LineHolder], description: 'Who holds it now first' })
  holders!: LineHolder[];
}

export class HandOverPage {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty({ description: 'Lines there are: of unowned ones the first 200 are told' })
  total!: number;
  @ApiProperty({ type: [LineToHandOver], description: 'By the clients’ names' })
  lines!: LineToHandOver[];
  @ApiProperty({ type: [Colleague] }) colleagues!: Colleague[];
}

export const FATES = ['moves', 'isHeld', 'stays'] as const;
export type Fate = (typeof FATES)[number];

export class PlannedLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ description: 'The client’s' }) given!: string;
  @ApiProperty({ description: 'The client’s' }) family!: string;
  @ApiProperty({
    enum: FATES,
    enumName: 'Fate',
    description:
      'isHeld: the colleague holds it already, the viewer’s part ends; stays: nobody has confirmed it',
  })
  fate!: Fate;
  @ApiProperty({ description: 'Whether the viewer’s lead ends with it' }) endsLead!: boolean;
}

/** What would become of each line, and by which mark that is carried out and nothing else. */
export class HandOverPreview {
  @ApiProperty({ type: Colleague }) to!: Colleague;
  @ApiProperty({ type: [PlannedLine], description: 'None of those that are not the viewer’s' })
  lines!: PlannedLine[];
  @ApiProperty() mark!: string;
}

export class HandedOver {
  @ApiProperty({ format: 'uuid', description: 'The colleague’s' }) id!: string;
  @ApiProperty({ description: 'Lines that they hold now' }) moved!: number;
}

export class UnownedNumber {
  @ApiProperty() total!: number;
}
