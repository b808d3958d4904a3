import { ApiProperty } from '@nestjs/swagger';
import {
  CATEGORIES,
  DECISIONS,
  RECIPIENT_SCOPES,
  SECTORS,
  SOURCE_SCOPES,
  type Category,
  type Decision,
  type RecipientScope,
  type Sector,
  type SourceScope,
} from '../consent/vocabulary.ts';

const SHIELDS = ['location', 'full'] as const;

const text = { type: String, nullable: true } as const;

export class ConsentDecider {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() isSubject!: boolean;
  @ApiProperty({ description: 'Everything but what `except` names; else `only` these kinds' })
  isEverything!: boolean;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', isArray: true }) only!: Category[];
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', isArray: true }) except!: Category[];
}

export class ConsentLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' }) sector!: Sector;
  @ApiProperty() isSensitive!: boolean;
}

export class ConsentPractitioner {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() agencyName!: string;
}

export class ConsentRecordView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DECISIONS, enumName: 'Decision' }) decision!: Decision;
  @ApiProperty({ format: 'uuid', description: 'Who decided' }) authority!: string;
  @ApiProperty(text) authorityName!: string | null;
  @ApiProperty({ enum: SOURCE_SCOPES, enumName: 'SourceScope' }) sourceScope!: SourceScope;
  @ApiProperty(text) sourceId!: string | null;
  @ApiProperty(text) sourceName!: string | null;
  @ApiProperty({ enum: RECIPIENT_SCOPES, enumName: 'RecipientScope' })
  recipientScope!: RecipientScope;
  @ApiProperty(text) recipientId!: string | null;
  @ApiProperty(text) recipientName!: string | null;
  @ApiProperty(text) from!: string | null;
  @ApiProperty({ ...text, description: 'When it ends by itself' }) endsAt!: string | null;
  @ApiProperty() recordedAt!: string;
  @ApiProperty(text) recordedBy!: string | null;
  @ApiProperty() evidence!: string;
  @ApiProperty(text) witnessedBy!: string | null;
  @ApiProperty() wording!: string;
  @ApiProperty() language!: string;
  @ApiProperty(text) reason!: string | null;
  @ApiProperty(text) reviewOn!: string | null;
  @ApiProperty({ description: 'Nothing shown here has replaced it, and it has not ended' })
  isLatest!: boolean;
}

export class ConsentPage {
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty() asOf!: string;
  @ApiProperty({ description: 'Only the person looks on; else nothing sensitive is here' })
  isAlone!: boolean;
  @ApiProperty({ type: [ConsentDecider] }) deciders!: ConsentDecider[];
  @ApiProperty({ type: [ConsentLine] }) lines!: ConsentLine[];
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', isArray: true }) categories!: Category[];
  @ApiProperty({ enum: SECTORS, enumName: 'Sector', isArray: true }) sectors!: Sector[];
  @ApiProperty({ type: [ConsentPractitioner] }) practitioners!: ConsentPractitioner[];
  @ApiProperty({ type: [ConsentRecordView] }) records!: ConsentRecordView[];
  @ApiProperty({ description: 'Months for which agreement about a sensitive service holds' })
  sensitiveShareMonths!: number;
}

export class ConsentRecorded {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class ConsentWithdrawn {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [String], description: 'Those that may be named here; others end unnamed' })
  alsoEnded!: string[];
}

export class ConsentSight {
  @ApiProperty() asOf!: string;
  @ApiProperty({ type: [String], description: 'Lines that would be shown whole' })
  lineIds!: string[];
  @ApiProperty() isMediated!: boolean;
  @ApiProperty({
    enum: SHIELDS,
    nullable: true,
    description: 'What keeps things back from them besides, as far as the viewer may know',
  })
  shield!: (typeof SHIELDS)[number] | null;
  @ApiProperty({ type: [String], description: 'Records that such a withdrawal would end too' })
  alsoEnds!: string[];
}

export class ConsentRecipient {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector' }) sector!: Sector;
}

export class ConsentRecipients {
  @ApiProperty({ type: [ConsentRecipient] }) agencies!: ConsentRecipient[];
}
