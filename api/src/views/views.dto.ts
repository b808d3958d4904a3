import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import {
  FRESHNESSES,
  GROUPINGS,
  isLens,
  isPlaces,
  LAYOUTS,
  MOST_PLACES,
  STANDINGS,
  type Layout,
  type Lens,
  type Place,
} from './view-lens.ts';

export const LONGEST_NAME = 60;

const operation = { format: 'uuid', description: 'The same for every retry of this command' };
const layout = { enum: LAYOUTS, enumName: 'Layout' };
const codes = { type: String, isArray: true } as const;
const name = { maxLength: LONGEST_NAME, description: 'Told to nobody but who gave it' };

const by = (name: string, validate: (value: unknown) => boolean) => (options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate } }, options);
const IsPlaces = by('isPlaces', isPlaces);
const IsLens = by('isLens', isLens);

export class PlaceDto implements Place {
  @ApiProperty({ example: 'mediated', description: 'The node, as the page calls it' }) id!: string;
  @ApiProperty({ type: 'integer' }) x!: number;
  @ApiProperty({ type: 'integer' }) y!: number;
}

/** Through what one looks at a team: ids of nodes and codes only. */
export class LensDto implements Lens {
  @ApiProperty(codes) sectors!: string[];
  @ApiProperty(codes) roles!: string[];
  @ApiProperty(codes) areas!: string[];
  @ApiProperty(codes) members!: string[];
  @ApiProperty({ enum: STANDINGS }) standing!: Lens['standing'];
  @ApiProperty({ enum: FRESHNESSES }) freshness!: Lens['freshness'];
  @ApiProperty({ type: String, nullable: true }) focusId!: string | null;
  @ApiProperty({ type: 'integer' }) focusSteps!: number;
  @ApiProperty({ enum: GROUPINGS }) grouping!: Lens['grouping'];
  @ApiProperty(codes) folded!: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'None: today' })
  asAt!: string | null;
}

class Arranged {
  @ApiProperty(operation)
  @IsUUID()
  operationId!: string;

  @ApiProperty(layout)
  @IsIn(LAYOUTS)
  layout!: Layout;

  @ApiProperty({ type: [PlaceDto], maxItems: MOST_PLACES })
  @IsPlaces()
  places!: PlaceDto[];
}

/** What was moved; whatever else was put somewhere stays there. */
export class NewArrangement extends Arranged {
  @ApiProperty({ description: 'All that had been moved before is put back first' })
  @IsBoolean()
  isPutBack!: boolean;
}

export class NewView extends Arranged {
  @ApiProperty(name)
  @IsString()
  @Matches(/\S/, { message: 'isEmpty' })
  @MaxLength(LONGEST_NAME)
  name!: string;

  @ApiProperty({ type: LensDto })
  @IsLens()
  lens!: LensDto;
}

export class ViewName {
  @ApiProperty(operation)
  @IsUUID()
  operationId!: string;

  @ApiProperty(name)
  @IsString()
  @Matches(/\S/, { message: 'isEmpty' })
  @MaxLength(LONGEST_NAME)
  name!: string;
}

export class NamedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** What the viewer keeps beside a family's page. */
export class Desk {
  @ApiProperty(layout) layout!: Layout;
  @ApiProperty({ type: [PlaceDto], description: 'Of nodes that the viewer may see now' })
  places!: PlaceDto[];
  @ApiProperty({ type: [NamedView] }) views!: NamedView[];
}

/** A kept view, as far as its reader may see what it speaks of. */
export class ViewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Whose page it is a view of' }) clientId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The reader’s own views only' })
  name!: string | null;
  @ApiProperty({ type: LensDto }) lens!: LensDto;
  @ApiProperty(layout) layout!: Layout;
  @ApiProperty({ type: [PlaceDto], description: 'The reader’s own views only' })
  places!: PlaceDto[];
}

export class Kept {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
