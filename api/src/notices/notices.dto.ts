import { ApiProperty } from '@nestjs/swagger';
import { PROTECTIVE_PURPOSES, type Purpose } from '../consent/vocabulary.ts';

export const NOTICE_KINDS = ['breakGlass', 'lineOpened', 'claimed'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const text = { type: String, nullable: true } as const;

export class NoticeActor {
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() agencyName!: string;
}

/** That something happened which concerns the reader. It names no client: their page decides again. */
export class NoticeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' }) kind!: NoticeKind;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ ...text, description: 'The client’s reference; their page decides again' })
  subjectId!: string | null;
  @ApiProperty({
    type: NoticeActor,
    nullable: true,
    description: 'Null where the reader may not know who',
  })
  actor!: NoticeActor | null;
  @ApiProperty({ enum: PROTECTIVE_PURPOSES, enumName: 'ProtectivePurpose', nullable: true })
  purpose!: Purpose | null;
  @ApiProperty({ ...text, description: 'As written; for a data protection lead' })
  reason!: string | null;
}

export class Notices {
  @ApiProperty({ type: [NoticeDto], description: 'Unread ones, newest first, at most twenty' })
  notices!: NoticeDto[];
}

export class ReadNotice {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
