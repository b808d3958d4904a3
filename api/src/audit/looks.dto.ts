import { ApiProperty } from '@nestjs/swagger';
import { ROLES, SECTORS, type Role, type Sector } from '../consent/vocabulary.ts';

export class LookDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String })
  agencyName!: string;

  @ApiProperty({ enum: SECTORS, enumName: 'Sector' })
  sector!: Sector;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role!: Role;

  @ApiProperty({ type: Boolean })
  isOwnAgency!: boolean;

  @ApiProperty({ type: Boolean, description: 'By the viewer' })
  isOwn!: boolean;
}

export class LooksDto {
  @ApiProperty({ type: [LookDto], description: 'Newest first' })
  looks!: LookDto[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where older ones begin' })
  next!: string | null;
}
