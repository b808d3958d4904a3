import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SECTORS, type Sector } from '../consent/vocabulary.ts';
import { ClientBrief } from '../people/client-brief.dto.ts';

export const AWAITED = ['confirmation', 'stillInvolved'] as const;
export type Awaited = (typeof AWAITED)[number];

/** Who works with one member, without contacts: those are on the family's page. */
export class FamilyLine {
  @ApiProperty({
    format: 'uuid',
    description: "The involvement's id: its card on the family's page",
  })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  clientId!: string;

  @ApiProperty({ type: String })
  agencyName!: string;

  @ApiProperty({ enum: SECTORS, enumName: 'Sector' })
  sector!: Sector;

  @ApiProperty({ type: String })
  role!: string;

  @ApiPropertyOptional({ type: String })
  leadName?: string;

  @ApiProperty({ type: Boolean, description: "The viewer's own link" })
  isOwn!: boolean;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  lastConfirmed?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Begun or recorded in the last fortnight' })
  isNew?: boolean;

  @ApiPropertyOptional({
    enum: AWAITED,
    enumName: 'Awaited',
    description: 'Of the viewer’s own: somebody else’s word, or their own again',
  })
  awaits?: Awaited;
}

export class MyFamily {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: no family known',
  })
  familyId!: string | null;

  @ApiProperty({ type: [ClientBrief] })
  members!: ClientBrief[];

  @ApiProperty({ type: [FamilyLine] })
  lines!: FamilyLine[];
}

export class MyFamilies {
  @ApiProperty({ type: [MyFamily] })
  families!: MyFamily[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({
    type: String,
    description: 'To ask by whether this would still be answered the same',
  })
  mark!: string;
}
