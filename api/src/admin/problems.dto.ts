import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { ChangedBy } from './users.dto.ts';

export const PROBLEM_KINDS = ['broken', 'wrong', 'unclear', 'missing', 'praise'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];
/** A page of ours, its ids left out: `/clients/:id/lead`. */
const PAGE = /^\/(?:(?:[a-z]+(?:-[a-z]+)*|:[a-z]+)(?:\/(?:[a-z]+(?:-[a-z]+)*|:[a-z]+)){0,5})?$/;

export class NewProblem {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: PROBLEM_KINDS, enumName: 'ProblemKind' })
  @IsIn(PROBLEM_KINDS)
  kind!: ProblemKind;

  @ApiProperty({ maxLength: 100, description: 'On which page, with `:id` for every id' })
  @MaxLength(100)
  @Matches(PAGE)
  page!: string;

  @ApiProperty({ minLength: 10, maxLength: 600, description: 'What happened; nobody’s name' })
  @IsString()
  @MinLength(10)
  @MaxLength(600)
  text!: string;
}

export class ProblemId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class ProblemDto extends ProblemId {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: PROBLEM_KINDS, enumName: 'ProblemKind' }) kind!: ProblemKind;
  @ApiProperty() page!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: not one of the directory' })
  agencyName!: string | null;
  @ApiProperty({ type: ChangedBy, nullable: true }) by!: ChangedBy | null;
}

export class Problems {
  @ApiProperty({
    type: [ProblemDto],
    description: 'Unsettled, the oldest first, at most a hundred',
  })
  problems!: ProblemDto[];
}
