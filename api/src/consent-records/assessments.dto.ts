import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsUUID,
  Matches,
} from 'class-validator';
import { CATEGORIES, type Category } from '../consent/vocabulary.ts';

/** What a young person may decide about alone: one kind of service, or everything. */
export const MATTERS = [...CATEGORIES, 'all'] as const;
export type Matter = Category | 'all';

export class NewAssessment {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: MATTERS, enumName: 'Matter', isArray: true, maxItems: 10 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsIn(MATTERS, { each: true })
  categories!: Matter[];

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Last day, as YYYY-MM-DD' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until!: string;
}

export class AssessmentId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class AssessmentDto extends AssessmentId {
  @ApiProperty({ enum: MATTERS, enumName: 'Matter', isArray: true }) categories!: Matter[];
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until!: string | null;
  @ApiProperty() isInForce!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Whose judgement it is' })
  assessor!: string | null;
}

/** What the viewer's own agency has found a young person competent for. */
export class Assessments {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty({ description: 'Young enough, of known age: else there is nothing to assess' })
  mayAssess!: boolean;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', isArray: true }) categories!: Category[];
  @ApiProperty({ type: [AssessmentDto], description: 'Newest first' })
  assessments!: AssessmentDto[];
}
