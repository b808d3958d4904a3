import { ApiProperty } from '@nestjs/swagger';
import { AgeDto } from '../people/age.dto.ts';

export const BRANCH_KINDS = ['practitioner', 'agency', 'relative'] as const;
export type BranchKind = (typeof BRANCH_KINDS)[number];

/** One of the viewer's own people whom something on the page leads to. */
export class BeyondPersonDto {
  @ApiProperty() id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ type: AgeDto }) age!: AgeDto;
}

export class BeyondFamilyDto {
  @ApiProperty({ type: [BeyondPersonDto], description: 'Youngest first' })
  people!: BeyondPersonDto[];
}

export class BranchDto {
  @ApiProperty({ enum: BRANCH_KINDS, enumName: 'BranchKind' }) kind!: BranchKind;
  @ApiProperty({ description: 'Of the practitioner, agency or relative on the page' }) id!: string;
  @ApiProperty({ description: 'As the page has it' }) name!: string;
  @ApiProperty({ type: [String], description: 'In the order of the families' })
  clientIds!: string[];
}

/** The viewer's other families that somebody on a family's page works with, or belongs to, as well. */
export class BeyondDto {
  @ApiProperty({ type: [BeyondFamilyDto], description: 'Each person once, in the order of home' })
  families!: BeyondFamilyDto[];
  @ApiProperty({ type: [BranchDto], description: 'What leads nowhere is not named' })
  branches!: BranchDto[];
  @ApiProperty({ description: 'To ask by whether this would still be answered the same' })
  mark!: string;
}
