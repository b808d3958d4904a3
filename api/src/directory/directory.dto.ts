import { ApiProperty } from '@nestjs/swagger';
import { SECTORS, type Sector } from '../consent/vocabulary.ts';
import { ContactCheck } from './checks.dto.ts';
import { CONTACT_METHODS, type ContactMethod } from './contact-methods.ts';

export const AGENCY_KINDS = ['organisation', 'service', 'team'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export class AgencyName {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class AgencyOfPractitioner extends AgencyName {
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' })
  sector!: Sector;
}

export class AgencyBrief extends AgencyOfPractitioner {
  @ApiProperty({ enum: AGENCY_KINDS, enumName: 'AgencyKind' })
  kind!: AgencyKind;

  @ApiProperty({ type: [String] })
  areaNames!: string[];
}

export class PractitionerBrief {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  given!: string;

  @ApiProperty({ type: String })
  family!: string;

  @ApiProperty({ type: String })
  jobTitle!: string;

  @ApiProperty({ type: [AgencyOfPractitioner] })
  agencies!: AgencyOfPractitioner[];
}

export class CoveringPractitioner {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  given!: string;

  @ApiProperty({ type: String })
  family!: string;

  @ApiProperty({ type: String, nullable: true })
  mobile!: string | null;

  @ApiProperty({ type: String, nullable: true })
  landline!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  dutyLine!: string | null;
}

/** One practitioner's entry in the directory: how to reach them, never whom they work with. */
export class PractitionerCard extends PractitionerBrief {
  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod', nullable: true })
  preferred!: ContactMethod | null;

  @ApiProperty({ type: String, nullable: true })
  mobile!: string | null;

  @ApiProperty({ type: String, nullable: true })
  landline!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  dutyLine!: string | null;

  @ApiProperty({ type: [String], description: 'Like `Mon 09:00-17:00`' })
  workingPattern!: string[];

  @ApiProperty({ type: CoveringPractitioner, nullable: true })
  cover!: CoveringPractitioner | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Null: not away now',
  })
  awayUntil!: string | null;

  @ApiProperty({ type: [ContactCheck] })
  checks!: ContactCheck[];

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'When they last said that this card is right',
  })
  confirmedAt!: string | null;
}

/** One agency's entry in the directory with the people who work there. */
export class AgencyPage extends AgencyBrief {
  @ApiProperty({ type: Boolean, description: 'Its people take part here' })
  isSignedUp!: boolean;

  @ApiProperty({ type: String, nullable: true })
  address!: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  dutyLine!: string | null;

  @ApiProperty({ type: String, nullable: true })
  outOfHours!: string | null;

  @ApiProperty({ type: [String], description: 'Like `Mon 09:00-17:00`' })
  hours!: string[];

  @ApiProperty({ type: AgencyName, nullable: true })
  parent!: AgencyName | null;

  @ApiProperty({ type: [AgencyName] })
  parts!: AgencyName[];

  @ApiProperty({ type: [PractitionerBrief] })
  practitioners!: PractitionerBrief[];
}

/** The honest empty answer: who takes part here, and how fresh their own entries are. */
export class ConnectedSector {
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' })
  sector!: Sector;

  @ApiProperty({ type: 'integer', minimum: 1 })
  agencies!: number;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  latestConfirmed!: string | null;
}
