import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGE_KINDS, type AgeKind } from './age.ts';

export class Age {
  @ApiProperty({ enum: AGE_KINDS, enumName: 'AgeKind' })
  kind!: AgeKind;

  @ApiPropertyOptional({ type: 'integer', description: 'Whole years; for the dead, those reached' })
  years?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Months beyond the years, under two only' })
  months?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Weeks to the date the child is due' })
  weeksToBirth?: number;
}

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

  @ApiProperty({ type: Age })
  age!: Age;

  @ApiProperty({ type: String, nullable: true, description: 'Null where unknown or shielded' })
  areaName!: string | null;
}
