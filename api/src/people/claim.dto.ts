import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';

export class NewClaim {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this claim' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ maxLength: 200, description: 'Full name or alias' })
  @IsString()
  @Matches(/\S/, { message: 'isEmpty' })
  @MaxLength(200)
  name!: string;

  @ApiPropertyOptional({ format: 'date', description: 'Of birth, or due, as YYYY-MM-DD' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  birthDate?: string;

  @ApiPropertyOptional({ maxLength: 10 })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  postcode?: string;

  @ApiPropertyOptional({ maxLength: 40, description: 'NHS or case number' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  identifier?: string;

  @ApiProperty({ minLength: 10, maxLength: 300, description: 'Why; no details of the case' })
  @IsString()
  @MinLength(10)
  @MaxLength(300)
  reason!: string;
}

export class Claimed {
  @ApiProperty({ format: 'uuid' })
  clientId!: string;
}
