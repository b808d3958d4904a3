import { ApiProperty } from '@nestjs/swagger';
import { UserAgency } from './users.dto.ts';

export class GrowthMonth {
  @ApiProperty({ example: '2026-03' }) month!: string;
  @ApiProperty({ description: 'Connected first in this month' }) added!: number;
  @ApiProperty({ description: 'Connected by its end' }) connected!: number;
}

/** How many agencies are connected: somebody who works for them has signed in. */
export class Growth {
  @ApiProperty({ description: 'That take part' }) agencies!: number;
  @ApiProperty({ description: 'Of those, connected' }) connected!: number;
  @ApiProperty({ description: 'Who are switched on' }) people!: number;
  @ApiProperty({ description: 'Of those, who have signed in at least once' }) came!: number;
  @ApiProperty({ type: [GrowthMonth], description: 'The latest first, at most twenty-four' })
  months!: GrowthMonth[];
  @ApiProperty({ type: [UserAgency], description: 'That nobody has signed in for, by name' })
  waiting!: UserAgency[];
}
