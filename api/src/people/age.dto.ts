import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AgeView } from './age.ts';

export class AgeDto implements AgeView {
  @ApiProperty({ enum: ['born', 'unborn', 'unknown', 'dead'] })
  kind!: AgeView['kind'];
  @ApiPropertyOptional({ description: 'Whole years; left out under two' })
  years?: number;
  @ApiPropertyOptional({ description: 'Whole months, only under two years' })
  months?: number;
  @ApiPropertyOptional({ description: 'Whole weeks until the due date' })
  weeksToBirth?: number;
}
