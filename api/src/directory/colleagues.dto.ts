import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class ColleagueSearch {
  @ApiProperty({
    minLength: 2,
    maxLength: 100,
    description: 'Words of a name, a job, an agency, its sector or an area',
  })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  text!: string;
}

/** Somebody in the directory, to be chosen or named. */
export class Colleague {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
}

/** Somebody who may be invited, at one of the agencies that they work for. */
export class FoundColleague {
  @ApiProperty({ format: 'uuid' }) practitionerId!: string;
  @ApiProperty() given!: string;
  @ApiProperty() family!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: [String] }) areaNames!: string[];
}

export class FoundColleagues {
  @ApiProperty({ type: [FoundColleague], description: 'Whose own name was typed first' })
  colleagues!: FoundColleague[];
  @ApiProperty({ description: 'More fit than are told' }) hasMore!: boolean;
}
