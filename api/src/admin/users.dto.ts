import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ROLES, type Role } from '../consent/vocabulary.ts';
import { ListPage } from './list-page.dto.ts';

export const USERS_SHOWN = ['all', 'never', 'off'] as const;
export type UsersShown = (typeof USERS_SHOWN)[number];
/** Why somebody is switched off. */
export const OFF_REASONS = ['left', 'away', 'notNeeded', 'compromised', 'misuse'] as const;
export type OffReason = (typeof OFF_REASONS)[number];
/** Why somebody is switched on again. */
export const ON_REASONS = ['back', 'settled', 'mistake'] as const;
export type OnReason = (typeof ON_REASONS)[number];
export const USER_CHANGES = ['off', 'on', 'sessionsEnded', 'reviewed'] as const;
export type UserChangeKind = (typeof USER_CHANGES)[number];

export class UsersPage extends ListPage {
  @ApiPropertyOptional({ format: 'uuid', description: 'Of one agency; else of all' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({ enum: USERS_SHOWN, enumName: 'UsersShown' })
  @IsOptional()
  @IsIn(USERS_SHOWN)
  show?: UsersShown;
}

export class SwitchOff {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: OFF_REASONS, enumName: 'OffReason' })
  @IsIn(OFF_REASONS)
  reason!: OffReason;
}

export class SwitchOn {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ enum: ON_REASONS, enumName: 'OnReason' })
  @IsIn(ON_REASONS)
  reason!: OnReason;
}

export class UserPost {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true }) roles!: Role[];
}

/** Somebody as an administrator sees them: nothing of clients, of lines, or of their number. */
export class UserDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty({ description: 'May sign in' }) isActive!: boolean;
  @ApiProperty({ description: 'The viewer themself' }) isMe!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: never' })
  lastSignedInAt!: string | null;
  @ApiProperty({ type: [UserPost], description: 'At agencies that the viewer looks after' })
  posts!: UserPost[];
}

export class UserAgency {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class Users {
  @ApiProperty({ type: [UserAgency], description: 'Those that the viewer looks after' })
  agencies!: UserAgency[];
  @ApiProperty({ description: 'On all pages' }) total!: number;
  @ApiProperty({ description: 'On one page, at most' }) aPage!: number;
  @ApiProperty({ type: [UserDto], description: 'By family name' }) users!: UserDto[];
}

export class ChangedBy {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
}

export class UserChange {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: USER_CHANGES, enumName: 'UserChangeKind' }) kind!: UserChangeKind;
  @ApiProperty({ type: String, enum: [...OFF_REASONS, ...ON_REASONS], nullable: true })
  reason!: OffReason | OnReason | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: ChangedBy, nullable: true, description: 'null: of another agency' })
  by!: ChangedBy | null;
}

export class UserPage {
  @ApiProperty({ type: UserDto }) user!: UserDto;
  @ApiProperty({ description: 'In which they are signed in now' }) sessions!: number;
  @ApiProperty({ type: [UserChange], description: 'By administrators, the latest first' })
  changes!: UserChange[];
}

export class UserId {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
