import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

export class Shown {
  @ApiPropertyOptional({ type: String, description: 'The mark of the answer that the page shows' })
  @IsOptional()
  @Matches(/^[\w-]{43}$/)
  mark?: string;
}

export class Tick {
  @ApiProperty({
    type: Boolean,
    description: 'Whether it would be answered the same now. Nobody there, and closed: false',
  })
  isSame!: boolean;
}
