import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { AgencyBrief, ConnectedSector, PractitionerBrief } from '../directory/directory.dto.ts';
import { ClientBrief } from './client-brief.dto.ts';

/** A referral's number, not a sentence: no room for a name, which would end up in the audit. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9/._-]{2,39}$/;

export class NewSearch {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this search' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Matches(/\S/, { message: 'isEmpty' })
  @MaxLength(200)
  text!: string;

  @ApiPropertyOptional({ pattern: REFERENCE.source, description: 'Front door: search the county' })
  @IsOptional()
  @IsString()
  @Matches(REFERENCE)
  dutyReference?: string;
}

export class SearchKept {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class SearchResults {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, description: 'What was typed, for the same session only' })
  text!: string;

  @ApiProperty({
    type: Boolean,
    description: 'The county was searched; false once that has lapsed',
  })
  isDuty!: boolean;

  @ApiPropertyOptional({ type: String })
  reference?: string;

  @ApiProperty({ type: [ClientBrief] })
  clients!: ClientBrief[];

  @ApiProperty({ type: [PractitionerBrief] })
  practitioners!: PractitionerBrief[];

  @ApiProperty({ type: [AgencyBrief] })
  agencies!: AgencyBrief[];

  @ApiProperty({ type: [ConnectedSector], description: 'The same for every viewer' })
  connected!: ConnectedSector[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({
    type: String,
    description: 'To ask by whether these people would still be found',
  })
  mark!: string;

  @ApiProperty({ type: Boolean, description: 'More people match than are listed' })
  hasMore!: boolean;
}
