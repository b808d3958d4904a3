import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SECTORS, type Sector } from '../consent/vocabulary.ts';
import { ListPage } from './list-page.dto.ts';

export const AGREEMENTS_SHOWN = ['all', 'suspended', 'noRow'] as const;
export type AgreementsShown = (typeof AGREEMENTS_SHOWN)[number];
/** Why an agency is suspended. */
export const SUSPENSION_REASONS = ['agreementEnded', 'misuse', 'incident', 'closing'] as const;
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

export class AgreementsPage extends ListPage {
  @ApiPropertyOptional({ enum: AGREEMENTS_SHOWN, enumName: 'AgreementsShown' })
  @IsOptional()
  @IsIn(AGREEMENTS_SHOWN)
  show?: AgreementsShown;
}

export class NewSuspension {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'With all that is part of it' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ enum: SUSPENSION_REASONS, enumName: 'SuspensionReason' })
  @IsIn(SUSPENSION_REASONS)
  reason!: SuspensionReason;
}

export class SuspensionId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class SuspensionDto extends SuspensionId {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: SUSPENSION_REASONS, enumName: 'SuspensionReason' })
  reason!: SuspensionReason;
  @ApiProperty({ description: 'Of what the agency is part of' }) isOfWhole!: boolean;
}

export class AgreementDto {
  @ApiProperty({ format: 'uuid', description: 'The agency’s' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' }) sector!: Sector;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null: not noted',
  })
  signedUpAt!: string | null;
  @ApiProperty({ description: 'Its row of what is shown where nobody has decided' })
  hasSignedRow!: boolean;
  @ApiProperty({ description: 'That it holds lines which nobody may know of, for the relay' })
  holdsHidden!: boolean;
  @ApiProperty({ description: 'The viewer acts for it, or for a part of it' }) isOwn!: boolean;
  @ApiProperty({ description: 'Who work for it and are switched on' }) people!: number;
  @ApiProperty({ type: SuspensionDto, nullable: true }) suspension!: SuspensionDto | null;
}

export class Agreements {
  @ApiProperty({ description: 'On all pages' }) total!: number;
  @ApiProperty({ description: 'On one page, at most' }) aPage!: number;
  @ApiProperty({ type: [AgreementDto], description: 'By name' }) agencies!: AgreementDto[];
}
