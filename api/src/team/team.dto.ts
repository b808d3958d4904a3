import { ApiProperty } from '@nestjs/swagger';
import { REASONS, type Reason } from '../consent/reasons.ts';
import { SECTORS, type Sector } from '../consent/vocabulary.ts';
import { ContactCheck } from '../directory/checks.dto.ts';
import { CONTACT_METHODS, type ContactMethod } from '../directory/contact-methods.ts';
import { AgeDto } from '../people/age.dto.ts';

const text = { type: String, nullable: true } as const;

export class FamilyRoleDto {
  @ApiProperty() familyId!: string;
  @ApiProperty() role!: string;
  @ApiProperty() since!: string;
}

export class MemberDto {
  @ApiProperty() id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() use!: string;
  @ApiProperty({ type: [String] }) aliases!: string[];
  @ApiProperty({ type: AgeDto }) age!: AgeDto;
  @ApiProperty() isSubject!: boolean;
  @ApiProperty({ type: [FamilyRoleDto] }) familyRoles!: FamilyRoleDto[];
  @ApiProperty({ type: [String] }) householdIds!: string[];
  @ApiProperty({ type: [String], description: 'Since when, of each of householdIds in turn' })
  homesSince!: string[];
}

export class HouseholdDto {
  @ApiProperty() id!: string;
  @ApiProperty(text) address!: string | null;
  @ApiProperty(text) postcode!: string | null;
  @ApiProperty(text) areaName!: string | null;
}

export class RelationshipDto {
  @ApiProperty() fromId!: string;
  @ApiProperty() toId!: string;
  @ApiProperty({ description: '"from" is this of "to"' }) kind!: string;
  @ApiProperty() since!: string;
  @ApiProperty(text) until!: string | null;
  @ApiProperty() isCurrent!: boolean;
}

export class LineAgencyDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' }) sector!: Sector;
  @ApiProperty({ description: 'Whether it has a page of its own to go to' })
  isInDirectory!: boolean;
  @ApiProperty(text) parentName!: string | null;
  @ApiProperty(text) phone!: string | null;
  @ApiProperty(text) email!: string | null;
  @ApiProperty(text) dutyLine!: string | null;
  @ApiProperty(text) outOfHours!: string | null;
  @ApiProperty({ type: [String], example: ['Mon 09:00-17:00'] }) hours!: string[];
}

export class CoverDto {
  @ApiProperty() id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty(text) mobile!: string | null;
  @ApiProperty(text) landline!: string | null;
  @ApiProperty(text) email!: string | null;
  @ApiProperty(text) dutyLine!: string | null;
}

export class LinePractitionerDto {
  @ApiProperty() id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty() isLead!: boolean;
  @ApiProperty() isCurrent!: boolean;
  @ApiProperty() isInDirectory!: boolean;
  @ApiProperty({ description: 'Since when they hold the line' }) since!: string;
  @ApiProperty({
    ...text,
    description: 'Until when they held it, where that is over: it ended, or they left',
  })
  until!: string | null;
  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod', nullable: true })
  preferred!: ContactMethod | null;
  @ApiProperty(text) mobile!: string | null;
  @ApiProperty(text) landline!: string | null;
  @ApiProperty(text) email!: string | null;
  @ApiProperty(text) dutyLine!: string | null;
  @ApiProperty({ type: [String] }) workingPattern!: string[];
  @ApiProperty({ type: CoverDto, nullable: true }) cover!: CoverDto | null;
  @ApiProperty({ ...text, format: 'date-time', description: 'Null: not away now' })
  awayUntil!: string | null;
  @ApiProperty({ type: [ContactCheck] }) checks!: ContactCheck[];
}

export class LineDto {
  @ApiProperty({ description: "The involvement's id" }) id!: string;
  @ApiProperty() clientId!: string;
  @ApiProperty() role!: string;
  @ApiProperty() basis!: string;
  @ApiProperty() since!: string;
  @ApiProperty(text) until!: string | null;
  @ApiProperty() isCurrent!: boolean;
  @ApiProperty(text) lastConfirmed!: string | null;
  @ApiProperty() isOwn!: boolean;
  @ApiProperty({ enum: REASONS, description: 'Why the viewer may see this line' })
  reason!: Reason;
  @ApiProperty({ type: LineAgencyDto }) agency!: LineAgencyDto;
  @ApiProperty({ type: [LinePractitionerDto] }) practitioners!: LinePractitionerDto[];
}

/** The viewer's own earlier look at the page; see cypher/team/last-visit for what counts as one. */
export class LastVisitDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({
    type: [String],
    description: 'Lines of this answer that the viewer was not shown then',
  })
  newLineIds!: string[];
}

/** The team around one family, as far as the viewer may know of it. */
export class FamilyTeamDto {
  @ApiProperty() subjectId!: string;
  @ApiProperty() asOf!: string;
  @ApiProperty() viewerPractitionerId!: string;
  @ApiProperty({ type: [MemberDto] }) members!: MemberDto[];
  @ApiProperty({ type: [HouseholdDto] }) households!: HouseholdDto[];
  @ApiProperty({ type: [RelationshipDto] }) relationships!: RelationshipDto[];
  @ApiProperty({ type: [LineDto] }) lines!: LineDto[];
  @ApiProperty({
    type: [String],
    description: 'Clients with the one line "a service that asks to be reached through Patchwork"',
  })
  mediatedFor!: string[];
  @ApiProperty({
    ...text,
    format: 'date-time',
    description: 'Until when the viewer’s own break-glass is in force here',
  })
  breakGlassUntil!: string | null;
  @ApiProperty({ type: LastVisitDto, nullable: true, description: 'Null: this is the first' })
  lastVisit!: LastVisitDto | null;
  @ApiProperty({ description: 'To ask by whether this would still be answered the same' })
  mark!: string;
}
