import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AgeDto } from './age.dto.ts';

/** Enough to pick the right person, and no more: never an address. */
export class ClientBrief {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  given!: string;

  @ApiProperty({ type: String })
  family!: string;

  @ApiPropertyOptional({ type: String, description: 'The other name that matched, where one did' })
  matchedName?: string;

  @ApiProperty({ type: AgeDto })
  age!: AgeDto;

  @ApiProperty({ type: String, nullable: true, description: 'Null where unknown or shielded' })
  areaName!: string | null;
}
