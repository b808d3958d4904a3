import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { A_PAGE } from './list-page.dto.ts';
import { ChangedBy, UserDto } from './users.dto.ts';

export class NewAccessReview {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    maxItems: A_PAGE,
    description: 'Who keep their roles',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(A_PAGE)
  @IsUUID(undefined, { each: true })
  personIds!: string[];
}

export class AccessReviewed {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'How many of them the viewer could confirm' }) reviewed!: number;
}

export class DueUser {
  @ApiProperty({ format: 'date-time', description: 'Reviewed last, or since when they hold it' })
  since!: string;
  @ApiProperty({ type: UserDto }) user!: UserDto;
}

export class PastReview {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() people!: number;
  @ApiProperty({ type: ChangedBy, nullable: true }) by!: ChangedBy | null;
}

export class AccessReviews {
  @ApiProperty({ description: 'After so many days roles are reviewed again' }) days!: number;
  @ApiProperty({ description: 'Who are switched on' }) people!: number;
  @ApiProperty({ description: 'Due, on all pages' }) total!: number;
  @ApiProperty({ description: 'On one page, at most' }) aPage!: number;
  @ApiProperty({ type: [DueUser], description: 'Those first who wait longest' }) users!: DueUser[];
  @ApiProperty({ type: [PastReview], description: 'The latest first' }) latest!: PastReview[];
}
