import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import {
  PURPOSES,
  ROLES,
  SECTORS,
  type Purpose,
  type Role,
  type Sector,
} from '../consent/vocabulary.ts';

/** Acts for one agency in one role from now on. */
export class ActFor {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  @IsIn(ROLES)
  role!: Role;
}

export class SessionPractitioner {
  @ApiProperty() id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
}

export class SessionAgency {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' }) sector!: Sector;
}

export class SessionChoice {
  @ApiProperty() agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
}

export class SessionView {
  @ApiProperty() practitioner!: SessionPractitioner;
  @ApiProperty() agency!: SessionAgency;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
  @ApiProperty({ enum: PURPOSES, enumName: 'Purpose' }) purpose!: Purpose;
  @ApiProperty({ type: [SessionChoice] }) choices!: SessionChoice[];
  /** To be sent back as `x-csrf-token` with whatever changes something. */
  @ApiProperty() csrfToken!: string;
  @ApiProperty() idleSeconds!: number;
  /** ISO time at which the session ends however busy. */
  @ApiProperty() expiresAt!: string;
}

export class SignedOut {
  /** Where the browser goes next: the identity provider's own sign-out, or our sign-in page. */
  @ApiProperty() continueTo!: string;
}

export class Issuer {
  @ApiProperty() key!: string;
  @ApiProperty() name!: string;
}
