import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { ContactCheck } from '../directory/checks.dto.ts';
import { Colleague } from '../directory/colleagues.dto.ts';
import { CONTACT_METHODS, type ContactMethod } from '../directory/contact-methods.ts';

/** As people write them: `+44 1632 960123`, `(03) 5550 1234`, `01632 960123 ext. 4`. */
const PHONE = /^(?=(?:\D*\d){3})[0-9+()./# a-z-]{3,40}$/i;
/** One stretch of one weekday, `Mon 09:00-17:00`; that it ends after it begins is for the service to see. */
const STRETCH =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const text = { type: String, nullable: true } as const;
const phone = { type: String, required: false, maxLength: 40 } as const;

/** How one is reached from now on: what is left out is shown to nobody. */
export class NewCard {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty(phone) @IsOptional() @Matches(PHONE) mobile?: string;
  @ApiProperty(phone) @IsOptional() @Matches(PHONE) landline?: string;
  @ApiProperty({ type: String, required: false, maxLength: 254 })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;
  @ApiProperty(phone) @IsOptional() @Matches(PHONE) dutyLine?: string;

  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod', required: false })
  @IsOptional()
  @IsIn(CONTACT_METHODS)
  preferred?: ContactMethod;

  @ApiProperty({ type: [String], maxItems: 7, description: 'Like `Mon 09:00-17:00`' })
  @IsArray()
  @ArrayMaxSize(7)
  @IsString({ each: true })
  @Matches(STRETCH, { each: true })
  workingPattern!: string[];
}

export class CoverName {
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
}

export class AbsenceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ format: 'date-time', description: 'When they are back' }) until!: string;
  @ApiProperty({ type: CoverName, nullable: true }) cover!: CoverName | null;
}

/** One's own card as one keeps it. */
export class OwnCard {
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty(text) mobile!: string | null;
  @ApiProperty(text) landline!: string | null;
  @ApiProperty(text) email!: string | null;
  @ApiProperty(text) dutyLine!: string | null;
  @ApiProperty({ enum: CONTACT_METHODS, enumName: 'ContactMethod', nullable: true })
  preferred!: ContactMethod | null;
  @ApiProperty({ type: [String] }) workingPattern!: string[];
  @ApiProperty({ ...text, format: 'date-time' }) confirmedAt!: string | null;
  @ApiProperty({ description: 'It is long ago, or a colleague found that a number is wrong' })
  wantsAWord!: boolean;
  @ApiProperty({ type: [ContactCheck] }) checks!: ContactCheck[];
  @ApiProperty({ type: [AbsenceDto] }) absences!: AbsenceDto[];
  @ApiProperty({ type: [Colleague], description: 'Who works for the same agency' })
  colleagues!: Colleague[];
}

export class NewAbsence {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'YYYY-MM-DD; today: from now on' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  firstDay!: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'YYYY-MM-DD' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  lastDay!: string;

  @ApiProperty({
    format: 'uuid',
    required: false,
    description: 'Who stands in: a colleague of the same agency',
  })
  @IsOptional()
  @IsUUID()
  coverId?: string;
}

export class AbsenceId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class CardKept {
  @ApiProperty({ format: 'uuid', description: 'The practitioner’s' }) id!: string;
}
