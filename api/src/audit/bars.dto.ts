import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

export class NewBar {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ format: 'uuid', description: 'Whom decisions are about' })
  @IsUUID()
  clientReference!: string;

  @ApiProperty({ format: 'uuid', description: 'Who may no longer decide' })
  @IsUUID()
  authorityReference!: string;

  @ApiProperty({ minLength: 10, maxLength: 300, description: 'Which order or danger; no names' })
  @IsString()
  @MinLength(10)
  @MaxLength(300)
  reason!: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Last day, as YYYY-MM-DD' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until!: string;
}

export class BarId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class BarDto extends BarId {
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty({ format: 'uuid' }) authorityId!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
  @ApiProperty({ type: String, format: 'date-time' }) until!: string;
  @ApiProperty() isInForce!: boolean;
}

export class Bars {
  @ApiProperty({ type: [BarDto], description: 'Those in force first' }) bars!: BarDto[];
}
